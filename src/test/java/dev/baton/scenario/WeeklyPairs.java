package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.scenario.MemoryPlatform.Message;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Mia of an office is paired with Sam or Sue, each Monday at 10 in Berlin. */
final class WeeklyPairs implements AutoCloseable {

    static final Instant FIRST = Instant.parse("2026-03-09T09:00:00Z");
    static final Duration WEEK = Duration.ofDays(7);

    private final Instant before = Baton.CLOCK.instant();
    private final Office office;

    WeeklyPairs(Office office) {
        this.office = office;
    }

    void begin() {
        begin(Map.of("every", List.of("1")));
    }

    void begin(Map<String, List<String>> values) {
        office.mia.types("standup pairs").fills(values).saysPrivately("The next pairs are drawn");
    }

    void at(Instant moment) {
        Baton.CLOCK.set(moment);
    }

    /** What Baton has written to two together, the latest last. */
    List<Message> to(Colleague one, Colleague other) {
        return office.messagesIn(MemoryPlatform.sharedBy(List.of(one.account, other.account)));
    }

    /** Those who have been paired with Mia so far, in that order. */
    List<String> partners(int rounds) {
        return await().until(
                        () -> Stream.of(office.sam, office.sue)
                                .flatMap(who -> to(who, office.mia).stream()
                                        .filter(message ->
                                                message.card().summary().startsWith("You two"))
                                        .map(message -> who.name))
                                .toList(),
                        found -> found.size() >= rounds);
    }

    Colleague partner() {
        return partners(1).getFirst().equals("Sam") ? office.sam : office.sue;
    }

    Colleague other(Colleague who) {
        return who == office.sam ? office.sue : office.sam;
    }

    Card introduction(Colleague who) {
        return to(who, office.mia).getLast().card();
    }

    @Override
    public void close() {
        Baton.CLOCK.set(before);
    }
}
