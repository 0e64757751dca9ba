package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people see of a brief once it is published, as approved. */
class BriefRunningGoldenTest {

    private static final String OFFER = "Three <!channel> months for the price of *one* & a mug";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.PLATFORM.takesEverything();
        Baton.CLOCK.set(now);
    }

    @Test
    void from_the_card_to_the_word_to_whoever_leads() {
        var brief = RunningBrief.in(office);
        var card = brief.card("0 of 2");
        approve("brief-card", card);
        approve("brief-ask", office.sue.gets("Please read this brief"));
        approve("brief-thanks", brief.reads(office.sam).card());
        approve("brief-readers", office.mia.presses(card, "Who has read it").card());
        approve("brief-readers-own", office.sue.presses(card, "Who has read it").card());
        approve("brief-manage", brief.manages().card());
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        approve("brief-reminder", office.sue.gets("This is the only reminder"));
        RunningBrief.passes(office, RunningBrief.THURSDAY);
        approve("brief-late", office.mia.gets("is not acknowledged yet"));
    }

    @Test
    void what_is_changed() {
        var brief = RunningBrief.in(office);
        var old = brief.card("0 of 2");
        var form = office.mia.presses(brief.offers(OFFER), "Publish changes");
        approve("brief-publish-changes-form", form.form());
        var discarded = office.mia.presses(brief.manages().card(), "Discard changes");
        approve("brief-changes-discarded", discarded.card());
        office.mia.presses(discarded.card(), "Undo");
        office.mia.presses(brief.manages().card(), "Publish changes").fills(Map.of("again", List.of("yes")));
        approve("brief-changed-note", brief.below("has changed this brief"));
        approve("brief-card-changed", brief.card("Version 2"));
        approve(
                "brief-what-changed",
                office.sam.presses(brief.card("Version 2"), "What changed").card());
        approve("brief-changed-since", office.sam.presses(old, "I have read it").card());
        approve("brief-ask-changed", office.sue.gets("The newer message asks you"));
        var words = Office.words(brief.card("Version 2"));
        var code = words.substring(words.lastIndexOf(" · #") + 4, words.lastIndexOf(" · #") + 10);
        approve("brief-versions", office.sam.types("brief versions " + code).card());
    }

    @Test
    void what_is_withdrawn() {
        var brief = RunningBrief.in(office);
        var form = office.mia.presses(brief.manages().card(), "Withdraw");
        approve("brief-withdraw-form", form.form());
        form.fills(Map.of());
        approve("brief-card-withdrawn", brief.card("Withdrawn: please don't use it any more"));
        approve("brief-withdrawn-note", brief.below("is withdrawn"));
        approve("brief-ask-withdrawn", office.sue.gets("It is withdrawn"));
    }

    @Test
    void how_far_it_is() {
        Baton.PLATFORM.failWith(post -> post.card().summary().startsWith("Brief: ")
                ? Optional.of(new Sending.Refused("not in the channel"))
                : Optional.empty());
        new BriefDesk(office).published();
        office.sue.gets("Please read this brief");
        office.sam.gets("Please read this brief");
        Baton.CLOCK.advance(Duration.ofSeconds(10));
        approve("brief-progress-refused", office.mia.gets("Done, but not everywhere"));
    }
}
