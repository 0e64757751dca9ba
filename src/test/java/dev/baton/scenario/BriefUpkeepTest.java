package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever owns a brief is asked whether what it shows is still right, and can retire it. */
class BriefUpkeepTest {

    /** The Tuesday after 90 days, at the owner's noon; they end on Sunday, and Monday is a holiday. */
    private static final String STALE = "2026-06-02T10:00:00Z";

    private static final String REMINDED = "2026-06-04T12:00:00Z";
    private static final String TOLD = "2026-06-08T14:00:00Z";

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

    private RunningBrief running() {
        return RunningBrief.until(office, "2026-12-18");
    }

    @Test
    void what_is_90_days_old_is_asked_about_in_one_message_reminded_of_once_and_told_to_the_lead_once() {
        var ann = office.hire("Ann", Role.MEMBER);
        office.ada.types("setup").fills(Map.of("marketingLead", List.of(ann.person.value())));
        var brief = running();
        Baton.CLOCK.set(Instant.parse("2026-05-31T10:00:00Z"));
        brief.stays(office.mia, "Is this still right?", 0);
        RunningBrief.passes(office, STALE);
        assertThat(Office.words(office.mia.gets("Is this still right?"))).contains("Acme saved 20 %", "One-pager");
        brief.stays(office.mia, "Is this still right?", 1);
        brief.manages().saysPrivately("Waiting to be confirmed or retired: 2");
        RunningBrief.passes(office, REMINDED);
        var reminder = office.mia.gets("2 assets of");
        office.mia.presses(reminder, "Look at them").saysPrivately("Is this still right?");
        RunningBrief.passes(office, TOLD);
        ann.gets("may be out of date");
        RunningBrief.passes(office, "2026-06-12T14:00:00Z");
        brief.stays(office.mia, "Is this still right?", 1);
        brief.stays(office.mia, "This is the only reminder", 1);
        brief.stays(ann, "may be out of date", 1);
    }

    @Test
    void what_is_confirmed_or_retired_is_asked_about_no_more_and_each_can_be_taken_back() {
        var brief = running();
        Baton.CLOCK.set(Instant.parse("2026-05-31T10:00:00Z"));
        RunningBrief.passes(office, STALE);
        var ask = office.mia.gets("Is this still right?");
        office.sam.presses(ask, "Confirm").saysPrivately("Only whoever wrote this brief");
        var confirmed = office.mia.presses(ask, "Confirm");
        confirmed.saysPrivately("Confirmed: “Acme saved 20 %” is right.");
        office.mia.presses(confirmed.card(), "Undo").saysPrivately("Taken back.");
        office.mia.presses(confirmed.card(), "Undo").saysPrivately("taken back already");
        office.mia.presses(ask, "Confirm");
        var left = office.mia.presses(brief.manages().card(), "Look at them").card();
        var retired = office.mia.presses(left, "Retire");
        retired.saysPrivately("Retired: “One-pager” is struck out");
        office.mia.gets("All that “Spring campaign” shows was looked at.");
        var card = brief.card("have acknowledged it");
        office.sue.presses(card, "Read it all").saysPrivately("Struck[text=One-pager]");
        office.sue.presses(card, "Proof and assets").saysPrivately("Struck[text=One-pager]");
        office.sue.types("brief find acme").saysPrivately("Acme saved 20 %");
        assertThat(Office.words(office.sue.types("brief find one-pager").card()))
                .doesNotContain("One-pager");
        RunningBrief.passes(office, REMINDED);
        brief.stays(office.mia, "This is the only reminder", 0);
        office.mia.presses(retired.card(), "Undo").saysPrivately("is in use again");
        office.mia.presses(retired.card(), "Undo").saysPrivately("in use already");
        office.ada.types("audit").saysPrivately("has an asset that was retired");
    }

    @Test
    void what_three_people_say_did_not_help_is_asked_about_at_once_in_working_hours() {
        var zoe = office.hire("Zoe", Role.MEMBER);
        var brief = running();
        Baton.CLOCK.advance(Duration.ofMinutes(1));
        for (var who : List.of(office.sam, office.sue, zoe)) {
            brief.stays(office.mia, "Is this still right?", 0);
            var list = who.presses(brief.card("have acknowledged it"), "Proof and assets");
            who.presses(who.presses(list.card(), "Open").card(), "It didn't").saysPrivately("didn't help");
        }
        assertThat(Office.words(office.mia.gets("Is this still right?")))
                .contains("3 people say that it didn't help", "Acme saved 20 %")
                .doesNotContain("One-pager");
    }

    @Test
    void a_brief_that_does_not_run_any_more_is_not_asked_about() {
        var brief = running();
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of());
        Baton.CLOCK.set(Instant.parse("2026-05-31T10:00:00Z"));
        RunningBrief.passes(office, STALE);
        brief.stays(office.mia, "Is this still right?", 0);
    }
}
