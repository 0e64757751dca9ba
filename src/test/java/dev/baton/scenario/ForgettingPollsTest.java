package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.store.RedisFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of a poll that was deleted, or is a year old. */
class ForgettingPollsTest {

    private static final Baton BATON =
            Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + RedisFixture.masterKey());

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

    @Test
    void what_was_deleted_leaves_nothing_behind_of_who_voted() {
        for (var terms : List.of("", "anonymous")) {
            voters.asked(terms);
            var card = voters.card("Nobody has voted yet");
            votes(terms, card);
            var id = office.mia.action(card, "Manage").argument();
            voters.manages(office.mia, "Delete").fills(Map.of()).saysPrivately("deleted");
            voters.isGone();
            office.sam.presses(card, terms.isEmpty() ? "Here" : "Vote").saysPrivately("That poll is gone");
            await().untilAsserted(() -> assertThatNothingIsKeptOf(id));
        }
    }

    @Test
    void after_a_year_nothing_is_kept_and_its_buttons_answer_kindly() {
        for (var terms : List.of("", "anonymous")) {
            voters.asked(terms);
            var card = voters.card("Nobody has voted yet");
            votes(terms, card);
            var id = office.mia.action(card, "Manage").argument();
            voters.manages(office.mia, "Close").saysPrivately("is closed");
            voters.card("Closed.");
            Baton.CLOCK.advance(Duration.ofDays(366));
            await().untilAsserted(() -> assertThatNothingIsKeptOf(id));
            for (var button : Office.buttons(card)) {
                office.mia
                        .does(new Action(office.mia.context(office.channel), button.action(), button.argument()))
                        .saysPrivately("asked more than a year ago");
            }
        }
    }

    @Test
    void what_is_open_after_a_year_is_closed_and_its_result_is_kept_for_a_month() {
        voters.asked("");
        var card = voters.card("Nobody has voted yet");
        votes("", card);
        var id = office.mia.action(card, "Manage").argument();
        Baton.CLOCK.advance(Duration.ofDays(366));
        voters.card("Closed.");
        voters.result("“Here” comes first");
        office.sue.presses(card, "Here").saysPrivately("That poll is closed");
        Baton.CLOCK.advance(Duration.ofDays(31));
        await().untilAsserted(() -> assertThatNothingIsKeptOf(id));
    }

    private void votes(String terms, Card card) {
        if (terms.isEmpty()) {
            office.sam.presses(card, "Here").saysPrivately("You chose");
        } else {
            voters.ballot(office.sam, "1").saysPrivately("Your vote counts");
        }
        voters.card("1 person has voted");
    }

    /** But for what delivery knows of the message, and, for two days, that there were such documents. */
    private void assertThatNothingIsKeptOf(String poll) {
        assertThat(RedisFixture.dump())
                .extracting(Object::toString)
                .filteredOn(record -> record.contains(poll) && !record.contains("|gone:"))
                .noneMatch(record -> record.contains("urn") || record.contains("poll-ballot"))
                .noneMatch(record -> record.contains(office.sam.person.value()));
    }
}
