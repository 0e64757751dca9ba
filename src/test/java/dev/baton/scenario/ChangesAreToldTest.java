package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever reads a card in a channel reads there, too, what has become of it. */
class ChangesAreToldTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private void isTold(String words) {
        office.sees(office.channel, message -> message.card().toString().contains(words));
    }

    @Test
    void a_stand_up_that_is_changed_or_rests_is_told_where_its_summaries_go() {
        daily.made(Map.of());
        office.mia.presses(office.mia.types("standup list").card(), "Pause").saysPrivately("rests");
        isTold("paused the stand-up");
        office.mia.presses(office.mia.types("standup list").card(), "Go on").saysPrivately("goes on");
        isTold("lets the stand-up");
        office.mia
                .types("standup change")
                .fills(Map.of("time", List.of("14:00")))
                .saysPrivately("Saved");
        isTold("changed the stand-up");
    }

    @Test
    void pairs_that_are_changed_or_end_are_told_in_the_channels_of_the_pod() {
        office.mia.types("standup pairs").fills(Map.of()).saysPrivately("The next pairs are drawn");
        office.mia
                .presses(office.mia.types("standup pairs").card(), "Change")
                .fills(Map.of("time", List.of("14:00")))
                .saysPrivately("Saved");
        isTold("changed what people are paired for, or when");
        office.mia
                .presses(office.mia.types("standup pairs").card(), "End")
                .fills(Map.of())
                .saysPrivately("Nobody is paired");
        isTold("ended this: nobody is paired any more");
    }

    @Test
    void a_pause_is_forgotten_once_it_is_over() {
        office.sam
                .types("standup pause")
                .fills(Map.of("last", List.of("2026-03-04")))
                .saysPrivately("Noted");
        daily.at(Instant.parse("2026-03-06T12:00:01Z"));
        await().untilAsserted(() -> office.sam.types("standup resume").saysPrivately("are not paused"));
    }
}
