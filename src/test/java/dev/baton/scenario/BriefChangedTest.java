package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Input;
import dev.baton.chat.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A published brief is changed and withdrawn, and its author sees how far it is. */
class BriefChangedTest {

    private static final String OFFER = "Three months for the price of one";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.PLATFORM.takesEverything();
        Baton.CLOCK.set(now);
    }

    @Test
    void what_was_overtaken_by_another_version_is_not_on_its_way_any_more() {
        var brief = RunningBrief.in(office);
        brief.changesOffer("Three months free", "no").saysPrivately("is published");
        brief.card("Version 2");
        await().untilAsserted(() -> assertThat(office.messagesIn(office.mia.direct()))
                .filteredOn(message -> message.marker().startsWith("brief-progress:1 "))
                .isNotEmpty()
                .noneMatch(message -> Office.words(message.card()).contains("On its way")));
    }

    @Test
    void what_matters_to_everybody_is_acknowledged_again() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        var old = brief.card("1 of 2 have acknowledged it");
        var form = office.mia.presses(brief.offers(OFFER), "Publish changes");
        assertThat(form.form().toString()).contains("Offer", "two", "one");
        form.fills(Map.of("again", List.of("yes"))).saysPrivately("Version 2 is published.");

        assertThat(Office.words(brief.below("has changed this brief: Offer"))).contains("please acknowledge it again");
        var card = brief.card("0 of 2 have acknowledged it · Version 2");
        office.sam.presses(card, "What changed").saysPrivately("What changed from version 1 to 2");
        brief.stays(office.sam, "Please read this brief", 2);
        brief.stays(office.sue, "Please read this brief", 2);
        office.sue.gets("The newer message asks you to read that");

        var shown = office.sam.presses(old, "I have read it");
        shown.saysPrivately("This brief has changed since");
        shown.saysPrivately("Offer");
        office.sam.presses(shown.card(), "I have read it").saysPrivately("Thank you");
        brief.card("1 of 2 have acknowledged it · Version 2");
    }

    @Test
    void who_is_in_none_of_its_pods_any_more_has_nothing_to_do() {
        var another = new ConversationId(office.workspace, "another");
        office.mia
                .does(new Command(office.mia.context(another), "setup"))
                .fills(Map.of(
                        "name", List.of("Another pod"),
                        "sales", List.of(office.sam.person.value()),
                        "marketing", List.of(office.mia.person.value())));
        var brief = RunningBrief.in(office);
        office.sue.gets("Please read this brief");
        var aim = office.mia.presses(brief.manages().card(), "Goal and people");
        var other = aim.form().inputs().stream()
                .flatMap(input -> input instanceof Input.Choice choice ? choice.options().stream() : Stream.empty())
                .filter(option -> option.label().equals("Another pod"))
                .findFirst()
                .orElseThrow();
        office.mia
                .presses(aim.fills(Map.of("pods", List.of(other.value()))).card(), "Publish changes")
                .fills(Map.of("again", List.of("no")))
                .saysPrivately("Version 2 is published.");

        office.sue.gets("It isn't for you any more: there is nothing to do.");
        RunningBrief.passes(office, "2026-03-06T14:00:00Z");
        brief.stays(office.sue, "You haven't acknowledged", 0);
        brief.stays(office.sam, "Please read this brief", 1);
    }

    @Test
    void who_is_asked_anew_sees_what_changed_and_the_partner_hears_of_each_change() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        brief.changesOffer(OFFER, "yes");
        var again = office.sam.gets("Please read this brief again. It has changed since you have read it");
        office.sam.presses(again, "What changed").saysPrivately("What changed from version 1 to 2");
        var told = office.sam.gets("has published version 2 of the brief");
        office.sam.presses(told, "What changed").saysPrivately("What changed from version 1 to 2");
        brief.changesOffer("Nothing at all", "no");
        office.sam.gets("has published version 3 of the brief");
        brief.stays(office.sue, "has published version", 0);
    }

    @Test
    void changes_arent_published_while_something_is_wrong_with_its_people() {
        var brief = RunningBrief.in(office);
        var bench = brief.offers(OFFER);
        office.mia.types("setup").fills(Map.of("sales", List.of(office.sue.person.value())));
        await().untilAsserted(() -> office.mia.presses(bench, "Publish changes").saysPrivately("sales"));
    }

    @Test
    void what_changes_collide_with_is_shown_in_the_form_that_publishes_them() {
        RunningBrief.in(office);
        new BriefDesk(office)
                .filledInFor(Map.of(
                        "start",
                        List.of("2026-04-06"),
                        "end",
                        List.of("2026-04-24"),
                        "code-end",
                        List.of("2026-04-20")))
                .agreed();
        var open = office.mia.presses(office.mia.types("brief drafts").card(), "Open");
        office.mia.presses(open.card(), "Publish").saysPrivately("on its way");
        var card = office.sees(
                office.channel, message -> Office.words(message.card()).contains("6–24 April 2026"));
        var saved = office.mia
                .presses(office.mia.presses(card.card(), "Manage").card(), "Dates and channels")
                .fills(Map.of(
                        "start",
                        List.of("2026-03-16"),
                        "end",
                        List.of("2026-03-27"),
                        "code-end",
                        List.of("2026-03-20")));
        assertThat(office.mia.presses(saved.card(), "Publish changes").form().toString())
                .contains("another campaign says much the same", "2–20 March 2026", "audience and offer are alike");
    }

    @Test
    void what_matters_little_is_a_note_in_the_thread() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        var old = brief.card("1 of 2 have acknowledged it");
        brief.changesOffer(OFFER, "no").saysPrivately("Nobody is asked again");
        brief.below("Nobody has to acknowledge it again");
        brief.card("1 of 2 have acknowledged it · Version 2");
        office.sue.presses(old, "I have read it").saysPrivately("A little is different since");
        brief.card("2 of 2 have acknowledged it · Version 2");
        brief.stays(office.sam, "Please read this brief", 1);
        brief.stays(office.sue, "Please read this brief", 1);
    }

    @Test
    void all_versions_are_kept_and_listed() {
        var brief = RunningBrief.in(office);
        brief.changesOffer(OFFER, "no");
        brief.card("Version 2");
        brief.changesOffer("Nothing at all", "yes");
        var words = Office.words(brief.card("Version 3"));
        var code = words.substring(words.lastIndexOf(" · #") + 4, words.lastIndexOf(" · #") + 10);
        var list = office.sue.types("brief versions " + code);
        list.saysPrivately("Version 3");
        list.saysPrivately("Version 1");
        var all = office.sue.presses(list.card(), "What changed");
        all.saysPrivately("from version 2 to 3");
        office.sue.types("brief versions").saysPrivately("Please say of which brief");
        office.sue.types("brief versions ZZZZZZ").saysPrivately("Nothing has “");
    }

    @Test
    void nobody_publishes_what_he_has_not_seen() {
        var brief = RunningBrief.in(office);
        var form = office.mia.presses(brief.offers(OFFER), "Publish changes");
        brief.offers("Nothing at all");
        assertThat(form.fills(Map.of("again", List.of("no"))).form().toString())
                .contains("Please look again", "Nothing at all");
    }

    @Test
    void who_may_not_change_it_is_told_who_may() {
        var brief = RunningBrief.in(office);
        var bench = brief.offers(OFFER);
        office.sue.presses(bench, "Publish changes").saysPrivately("Only whoever wrote this brief");
        office.sue.presses(brief.manages().card(), "Withdraw").saysPrivately("Only whoever wrote this brief");
    }

    @Test
    void a_withdrawn_brief_says_so_everywhere_and_nobody_is_reminded() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        var asks = office.mia.presses(brief.manages().card(), "Withdraw");
        assertThat(asks.form().toString()).contains("This can't be taken back");
        asks.fills(Map.of()).saysPrivately("Withdrawn.");
        brief.card("Withdrawn: please don't use it any more");
        brief.below("is withdrawn");
        office.sue.gets("It is withdrawn: there is nothing to do.");
        RunningBrief.passes(office, RunningBrief.THURSDAY);
        brief.stays(office.sue, "only reminder", 0);
        brief.stays(office.mia, "is not acknowledged yet", 0);
        office.mia.presses(brief.card("Withdrawn"), "Manage").saysPrivately("Withdrawn");
    }

    @Test
    void its_author_sees_how_far_it_is_and_when_it_is_complete() {
        var brief = RunningBrief.in(office);
        Baton.CLOCK.advance(Duration.ofSeconds(10));
        assertThat(Office.words(office.mia.gets("Complete"))).contains("Reached 1 of 1 channel, asked 2 of 2 people.");
        brief.stays(office.mia, "Version 1", 1);
    }

    @Test
    void its_author_sees_which_channel_refused_it() {
        Baton.PLATFORM.failWith(post -> post.card().summary().startsWith("Brief: ")
                ? Optional.of(new Sending.Refused("not in the channel"))
                : Optional.empty());
        new BriefDesk(office).published();
        office.sue.gets("Please read this brief");
        Baton.CLOCK.advance(Duration.ofSeconds(10));
        assertThat(Office.words(office.mia.gets("Not posted in the channel of Enterprise DACH")))
                .contains("Reached 0 of 1 channel");
    }
}
