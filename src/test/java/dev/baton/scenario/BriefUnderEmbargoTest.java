package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
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
        eve.types("setup").fills(office.setupOf(eve));
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
        assertThat(words(office.mia.presses(find, "Brief").card())).contains("Plant managers");
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:00:00Z"));
        eve.presses(read, "Read it").saysPrivately("Plant managers");
        eve.presses(find, "Talk track").saysPrivately("paper slows you down");
        assertThat(words(eve.types("brief").card())).contains(BriefDesk.TITLE);
        assertThat(words(calendar(eve))).contains(BriefDesk.TITLE);
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
