package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RedisFixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People of a pod who haven't voted are asked once more. */
class RemindingOfPollsTest {

    private static final Baton BATON =
            Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + RedisFixture.masterKey());
    private static final String REMINDER = "Your vote, please";

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(BATON);
    private final Voters voters = new Voters(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private long remindersOf(Colleague who) {
        return office.messagesIn(who.direct()).stream()
                .filter(message -> message.card().summary().startsWith(REMINDER))
                .count();
    }

    @Test
    void only_those_who_have_not_voted_are_reminded_and_once() {
        for (var terms : List.of("", "anonymous")) {
            voters.asked(terms);
            vote(terms);
            voters.manages(office.mia, "Remind").saysPrivately("2 people haven't voted.");
            office.sue.gets(REMINDER);
            voters.manages(office.mia, "Remind").saysPrivately("Whoever wasn't reminded within a week");
            Quiet.in(office);
            assertThat(remindersOf(office.sam)).isZero();
            var card = office.sue.gets(REMINDER);
            assertThat(remindersOf(office.sue)).isEqualTo(terms.isEmpty() ? 1 : 2);
            office.sue.presses(card, Office.buttons(card).getFirst().label());
        }
    }

    private void vote(String terms) {
        if (terms.isEmpty()) {
            voters.votes(office.sam, "Here");
        } else {
            voters.ballot(office.sam, "1");
        }
        voters.card("1 person has voted");
    }

    @Test
    void where_working_hours_do_not_overlap_each_is_reminded_in_his_own_and_then_it_ends() {
        office.sue.types("hours").fills(Map.of("zone", List.of("America/Los_Angeles")));
        voters.asked("");
        var id = office.mia.action(voters.card(), "Manage").argument();
        voters.manages(office.mia, "Remind").saysPrivately("3 people haven't voted.");
        office.sam.gets(REMINDER);
        assertThat(remindersOf(office.sue)).isZero();
        await().until(() -> waits(id));

        Baton.CLOCK.set(Instant.parse("2026-03-02T17:00:00Z"));
        office.sue.gets(REMINDER);
        await().until(() -> !waits(id));
        assertThat(remindersOf(office.sam)).isEqualTo(1);
    }

    /** Whether there is a timer for more reminders of a poll. */
    private static boolean waits(String poll) {
        return RedisFixture.dump().stream().anyMatch(record -> record.key().endsWith("poll-remind:" + poll));
    }

    @Test
    void who_can_not_be_asked_is_not_counted() {
        voters.asked("");
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        voters.manages(office.mia, "Remind").saysPrivately("2 people haven't voted.");
    }
}
