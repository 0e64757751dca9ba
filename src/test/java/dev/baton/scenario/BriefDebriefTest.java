package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Role;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once a campaign is over both sides say what they learned, and the debrief is posted once. */
class BriefDebriefTest {

    /** Friday evening in Berlin, hours before the campaign is over. */
    private static final String LAST_DAY = "2026-03-20T16:00:00Z";

    private static final String SATURDAY = "2026-03-21T10:00:00Z";
    private static final String MONDAY = "2026-03-23T10:00:00Z";
    private static final String WEDNESDAY = "2026-03-25T15:00:00Z";
    private static final String FRIDAY = "2026-03-27T20:00:00Z";
    private static final String DUE = "2026-03-30T09:00:00Z";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @BeforeEach
    void begin() {
        Baton.CLOCK.set(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    /** It is over, and those who are asked are asked. */
    private RunningBrief over() {
        var brief = RunningBrief.in(office);
        passes(LAST_DAY, MONDAY);
        return brief;
    }

    private void passes(String jump, String until) {
        Baton.CLOCK.set(Instant.parse(jump));
        RunningBrief.passes(office, until);
    }

    static Map<String, List<String>> says(String worked, String didnt, String again, String name) {
        return Map.of(
                "worked", List.of(worked), "didnt", List.of(didnt), "again", List.of(again), "name", List.of(name));
    }

    private Answer says(Colleague who, String worked) {
        return who.presses(who.gets("The campaign is over."), "Say what you learned")
                .fills(says(worked, "The webinar was too long", "YES", "with"));
    }

    private Card debrief() {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Debrief of ") && message.thread() == null)
                .card();
    }

    private long debriefs() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.marker().startsWith("brief-debrief:"))
                .count();
    }

    @Test
    void owner_partner_and_leads_are_asked_at_work_reminded_once_and_the_debrief_comes_after_five_working_days() {
        var ann = office.hire("Ann", Role.MEMBER);
        office.ada.types("setup").fills(Map.of("marketingLead", List.of(ann.person.value())));
        var brief = RunningBrief.in(office);
        passes(LAST_DAY, SATURDAY);
        brief.card("Over");
        brief.stays(office.mia, "The campaign is over.", 0);
        RunningBrief.passes(office, MONDAY);
        for (var who : List.of(office.mia, office.sam, ann)) {
            who.gets("The campaign is over.");
        }
        brief.stays(office.sue, "The campaign is over.", 0);
        says(office.sam, "The mug").saysPrivately("Thank you.");
        RunningBrief.passes(office, WEDNESDAY);
        office.mia.gets("would be better with your words");
        brief.stays(office.sam, "would be better with your words", 0);
        brief.stays(ann, "would be better with your words", 1);
        RunningBrief.passes(office, FRIDAY);
        assertThat(debriefs()).isZero();
        RunningBrief.passes(office, DUE);
        assertThat(Office.words(debrief()))
                .contains("The mug", "The webinar was too long", "0 of 40 (0 %)", "0 offered, 0 accepted, 0 won");
        brief.below("What both sides learned is posted");
        office.mia.gets("The debrief is posted.");
        RunningBrief.passes(office, "2026-04-02T09:00:00Z");
        assertThat(debriefs()).isOne();
        brief.stays(office.mia, "would be better with your words", 1);
    }

    @Test
    void it_comes_five_minutes_after_all_who_are_asked_have_answered() {
        over();
        says(office.sam, "The mug");
        says(office.mia, "The timing");
        Baton.CLOCK.advance(Duration.ofMinutes(4));
        assertThat(debriefs()).isZero();
        Baton.CLOCK.advance(Duration.ofMinutes(2));
        assertThat(Office.words(debrief())).contains("The mug", "The timing");
        office.ada.types("audit").saysPrivately("got its debrief");
    }

    @Test
    void anybody_whom_it_addresses_can_add_change_and_take_back_until_it_is_posted() {
        var brief = over();
        var card = brief.card("Over");
        var zoe = office.hire("Zoe", Role.MEMBER);
        zoe.presses(card, "What we learned").saysPrivately("People of this brief's pods");
        var thanks = office.sue
                .presses(card, "What we learned")
                .fills(says("The mug", "", "NO", "without"))
                .card();
        assertThat(office.sue.presses(thanks, "Change it").form().toString()).contains("The mug");
        office.sue.presses(thanks, "Take back").saysPrivately("Taken back.");
        office.sue.presses(thanks, "Take back").saysPrivately("nothing to take back");
        office.sue.presses(card, "What we learned").fills(says("The price", "", "DIFFERENTLY", "without"));
        office.mia.presses(brief.manages("Over").card(), "Post the debrief").fills(Map.of());
        var words = Office.words(debrief());
        assertThat(words)
                .contains("Somebody in sales", "The price", "yes, but differently 1")
                .doesNotContain("The mug");
        assertThat(words).doesNotContain(office.sue.person.value());
        office.sue.presses(thanks, "Change it").saysPrivately("The price");
        office.sue.presses(thanks, "Take back").saysPrivately("The price");
        office.sam.presses(debrief(), "All of it").saysPrivately("The price");
    }

    @Test
    void only_whoever_answers_for_it_posts_it_ahead_of_time_and_once() {
        var brief = over();
        var bench = brief.manages("Over").card();
        office.sam.presses(bench, "Post the debrief").saysPrivately("Only whoever wrote this brief");
        var form = office.mia.presses(bench, "Post the debrief");
        assertThat(form.form().toString()).contains("0 of 2 of those who were asked have answered");
        form.fills(Map.of()).saysPrivately("on its way");
        form.fills(Map.of()).saysPrivately("posted already");
        assertThat(Office.words(debrief())).contains("Nobody has said anything");
        passes(FRIDAY, DUE);
        assertThat(debriefs()).isOne();
        brief.stays(office.sam, "would be better with your words", 0);
    }

    @Test
    void a_campaign_that_was_withdrawn_has_no_debrief() {
        var brief = RunningBrief.in(office);
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of());
        passes(LAST_DAY, MONDAY);
        brief.stays(office.mia, "The campaign is over.", 0);
        office.sam.presses(brief.card("Withdrawn"), "Manage");
        passes(FRIDAY, DUE);
        assertThat(debriefs()).isZero();
    }

    @Test
    void a_campaign_that_is_made_longer_is_debriefed_after_its_new_end_and_nobody_is_asked_twice() {
        var brief = over();
        office.mia.gets("The campaign is over.");
        says(office.sam, "The mug");
        var dates = office.mia.presses(brief.manages("Over").card(), "Dates and channels");
        var saved = dates.fills(Map.of("end", List.of("2026-04-10")));
        office.mia.presses(saved.card(), "Publish changes").fills(Map.of("again", List.of("no")));
        brief.card("Version 2");
        passes(FRIDAY, DUE);
        assertThat(debriefs()).isZero();
        passes("2026-04-10T16:00:00Z", "2026-04-13T10:00:00Z");
        brief.card("Over");
        passes("2026-04-17T20:00:00Z", "2026-04-20T10:00:00Z");
        assertThat(Office.words(debrief())).contains("The mug");
        brief.stays(office.sam, "The campaign is over.", 1);
        brief.stays(office.mia, "The campaign is over.", 1);
        assertThat(debriefs()).isOne();
    }
}
