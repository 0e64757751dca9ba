package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.scenario.MemoryPlatform.Message;
import dev.baton.scenario.Office.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandupTest {

    /** 9:30 in Berlin on the day after {@link Baton#MONDAY}. */
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:30:00Z");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private void makes(Map<String, List<String>> values) {
        office.mia.types("standup new").fills(values).saysPrivately("is made");
    }

    /** What somebody is asked in private on a day. */
    private Card asked(Colleague who, String name) {
        return office.sees(who.direct(), message -> message.card().summary().contains(name + ": your answers"))
                .card();
    }

    private Message summary(ConversationId channel, String showing) {
        return office.sees(
                channel,
                message -> message.card().summary().contains("answered")
                        && message.thread() == null
                        && message.card().toString().contains(showing));
    }

    @Test
    void a_round_from_the_first_question_to_the_summary() {
        makes(Map.of());
        Baton.CLOCK.set(TUESDAY);
        office.sam
                .presses(asked(office.sam, "Joint stand-up"), "Answer")
                .fills(Map.of(
                        "q0", List.of("They want a trial."), "q2", List.of("No slides"), "q3", List.of("Call Acme")))
                .saysPrivately("Thank you");
        office.mia
                .presses(asked(office.mia, "Joint stand-up"), "Answer")
                .fills(Map.of("q1", List.of("Two references")));
        Baton.CLOCK.set(TUESDAY.plusSeconds(2 * 3600 + 1));
        var card = summary(office.channel, "2 of 3 answered").card();
        assertThat(card.toString())
                .contains("They want a trial.", "Two references", "No slides", "No answer yet from Sue");
        assertThat(card.toString().indexOf("No slides"))
                .isLessThan(card.toString().indexOf("They want a trial."));
    }
}
