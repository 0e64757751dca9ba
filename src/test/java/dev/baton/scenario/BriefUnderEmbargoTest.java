package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Input;
import dev.baton.chat.Part;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is published is open to all members; until its embargo is over only to those whom it concerns. */
class BriefUnderEmbargoTest {

    private static final String GONE = "That brief is gone";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final Colleague eve = office.hire("Eve", Role.MEMBER);

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    /** Published on Monday for the pod of Mia, Sam and Sue; the embargo ends on Wednesday. */
    private void published() {
        var another = new ConversationId(office.workspace, "another");
        eve.does(new Command(eve.context(another), "setup")).fills(office.setupOf(eve));
        var desk = new BriefDesk(office).filledInFor(Map.of("embargo", List.of("2026-03-04")));
        var aim = desk.section("Goal and people");
        var pod = aim.form().inputs().stream()
                .flatMap(input ->
                        input instanceof Input.Choice choice && choice.id().equals("pods")
                                ? choice.options().stream()
                                : Stream.empty())
                .filter(option -> option.label().equals("Enterprise DACH"))
                .findFirst()
                .orElseThrow();
        aim.fills(Map.of("pods", List.of(pod.value())));
        desk.bench();
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish");
        desk.card("Embargo until");
    }

    /** Eve's own for all pods, on the same days and with the same offer; Sam has agreed. */
    private Card evesOwn(String offer) {
        var owner = eve.person.value();
        var bench = eve.types("brief new")
                .fills(Map.of(
                        "title", List.of("Mugs"),
                        "number", List.of("40"),
                        "owner", List.of(owner),
                        "pods", List.of("all"),
                        "partner", List.of(office.sam.person.value())))
                .card();
        eve.presses(bench, "Dates and channels")
                .fills(Map.of(
                        "start", List.of("2026-03-09"),
                        "end", List.of("2026-03-20"),
                        "zone", List.of("Europe/Berlin"),
                        "channels", List.of("EMAIL")));
        bench = eve.presses(bench, "What to say")
                .fills(Map.of(
                        "audience", List.of("Hospitals"),
                        "offer", List.of(offer),
                        "messages", List.of("Less waste"),
                        "talk-track", List.of("Have you got cups?")))
                .card();
        eve.presses(bench, "Ask sales to agree");
        office.sam.presses(
                office.sam.presses(office.sam.gets("Mugs"), "Read and agree").card(), "Agree");
        return eve.presses(eve.types("brief drafts").card(), "Open").card();
    }

    @Test
    void who_publishes_something_alike_learns_whom_to_ask_and_no_more_until_the_embargo_is_over() {
        published();
        var bench = evesOwn("Get three months, pay the price of two");
        var warning = eve.presses(bench, "Publish");
        assertThat(warning.form().toString())
                .contains("A campaign under embargo", office.mia.person.value())
                .doesNotContain(BriefDesk.TITLE, "20 March 2026", "alike");
        assertThat(office.ada.presses(bench, "Publish").form().toString()).contains(BriefDesk.TITLE, "offer is alike");
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:00:00Z"));
        assertThat(eve.presses(bench, "Publish").form().toString()).contains(BriefDesk.TITLE, "offer is alike");
        warning.fills(Map.of()).saysPrivately("on its way");
    }

    private Card calendar(Colleague who) {
        return who.types("brief calendar").card();
    }

    private static String words(Card card) {
        return Office.words(card);
    }

    @Test
    void under_embargo_it_is_shown_to_its_makers_administrators_and_people_of_its_pods_everywhere_alike() {
        published();
        for (var one : List.of(office.mia, office.sam, office.sue, office.ada)) {
            assertThat(words(one.types("brief").card())).as(one.name).contains(BriefDesk.TITLE);
            assertThat(words(one.types("brief find plant").card())).contains(BriefDesk.TITLE);
            assertThat(words(calendar(one))).contains(BriefDesk.TITLE);
            one.presses(calendar(one), "Read it").saysPrivately("Plant managers");
        }
        assertThat(words(eve.types("brief").card())).doesNotContain(BriefDesk.TITLE);
        assertThat(words(eve.types("brief find plant").card()))
                .contains("Nothing has “plant”")
                .doesNotContain(BriefDesk.TITLE);
        assertThat(words(calendar(eve))).doesNotContain(BriefDesk.TITLE);
    }

    @Test
    void a_button_that_was_passed_on_opens_and_counts_nothing_until_the_embargo_is_over() {
        published();
        var read = calendar(office.sue);
        var find = office.sue.types("brief find plant").card();
        eve.presses(read, "Read it").saysPrivately(GONE);
        eve.presses(find, "Talk track").saysPrivately(GONE);
        office.sue.presses(find, "Talk track").saysPrivately("Embargo until ");
        assertThat(words(office.mia.presses(find, "Brief").card())).contains("Plant managers");
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:00:00Z"));
        eve.presses(read, "Read it").saysPrivately("Plant managers");
        eve.presses(find, "Talk track").saysPrivately("paper slows you down");
        assertThat(words(eve.types("brief").card())).contains(BriefDesk.TITLE);
        assertThat(words(calendar(eve))).contains(BriefDesk.TITLE);
    }

    @Test
    void nothing_is_counted_as_shared_whatever_button_is_pressed_until_the_embargo_is_over() {
        var brief = RunningBrief.in(office);
        var old = brief.card("0 of 2");
        var id = office.mia.action(old, "Manage").argument();
        var saved = office.mia
                .presses(brief.manages().card(), "Dates and channels")
                .fills(Map.of("embargo", List.of("2026-03-04")));
        office.mia.presses(saved.card(), "Publish changes").fills(Map.of("again", List.of("no")));
        brief.card("Embargo until");
        office.sam.presses(old, "I shared it").saysPrivately("isn't counted as shared");
        var forged = new Action(office.sue.context(office.channel), "brief.shared", id + " all");
        office.sue.does(forged).saysPrivately("isn't counted as shared");
        office.mia.presses(brief.manages().card(), "How it is used").saysPrivately("not used yet");
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:00:00Z"));
        office.sue.does(new Action(office.sue.context(office.channel), "brief.shared", id + " all"));
        office.mia.presses(brief.manages().card(), "How it is used").saysPrivately("shared once");
    }

    @Test
    void the_picture_of_those_who_see_it_has_no_name_for_whom_its_address_is_passed_on() {
        published();
        var picture = calendar(office.sue).parts().stream()
                .filter(Part.Picture.class::isInstance)
                .map(Part.Picture.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(picture.alt()).contains("Campaign under embargo #").doesNotContain(BriefDesk.TITLE);
    }
}
