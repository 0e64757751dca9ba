package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.scenario.MemoryPlatform.Message;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A stand-up of an office, day by day. Its rounds are at 9:30 in Berlin and take two hours. */
final class Daily implements AutoCloseable {

    static final String NAME = "Joint stand-up";

    /** When the first round opens, on the day after {@link Baton#MONDAY}. */
    static final Instant TUESDAY = Instant.parse("2026-03-03T08:30:00Z");

    static final Instant WEDNESDAY = TUESDAY.plus(Duration.ofDays(1));

    private final Instant before = Baton.CLOCK.instant();
    final Office office;

    Daily(Office office) {
        this.office = office;
    }

    /** Mia makes it, as the form is at first but for the values given. */
    Daily made(Map<String, List<String>> values) {
        office.mia.types("standup new").fills(values).saysPrivately("is made");
        return this;
    }

    void at(Instant moment) {
        Baton.CLOCK.set(moment);
    }

    void after(Duration since, Instant moment) {
        Baton.CLOCK.set(moment.plus(since));
    }

    /** Waits until somebody has been asked so often, and gives the last such message. */
    Card asked(Colleague who, int times) {
        return await().until(
                        () -> office.messagesIn(who.direct()).stream()
                                .filter(message -> message.first().summary().endsWith("your answers, please"))
                                .toList(),
                        messages -> messages.size() >= times)
                .getLast()
                .first();
    }

    Card asked(Colleague who) {
        return asked(who, 1);
    }

    long timesAsked(Colleague who) {
        return office.messagesIn(who.direct()).stream()
                .filter(message -> message.first().summary().endsWith("your answers, please"))
                .count();
    }

    long timesReminded(Colleague who) {
        return office.messagesIn(who.direct()).stream()
                .filter(message -> message.first().summary().contains("still waits for your answers"))
                .count();
    }

    Office.Answer answers(Colleague who, Map<String, List<String>> values) {
        return who.presses(asked(who), "Answer").fills(values);
    }

    /** The summary in a channel, once it shows that. */
    Message summary(ConversationId channel, String showing) {
        return office.sees(
                channel,
                message -> message.thread() == null
                        && message.card().summary().contains("answered")
                        && message.card().toString().contains(showing));
    }

    Card summary(String showing) {
        return summary(office.channel, showing).card();
    }

    /** The time to answer a round is over. */
    void endsRound(Instant opened) {
        after(Duration.ofHours(2).plusSeconds(1), opened);
    }

    @Override
    public void close() {
        Baton.CLOCK.set(before);
    }
}
