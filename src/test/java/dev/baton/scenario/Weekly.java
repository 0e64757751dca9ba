package dev.baton.scenario;

import dev.baton.chat.Card;
import dev.baton.scenario.MemoryPlatform.Message;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A meeting of an office, week by week. It is on Tuesdays at 10:00 in Berlin and takes half an hour. */
final class Weekly implements AutoCloseable {

    static final String NAME = "Pipeline weekly";

    /** The second date after {@link Baton#MONDAY}, for which there is time to prepare. */
    static final Instant TUESDAY = Instant.parse("2026-03-10T09:00:00Z");

    static final Instant MONDAY = TUESDAY.minus(Duration.ofDays(1));
    static final Instant NEXT_MONDAY = MONDAY.plus(Duration.ofDays(7));
    static final Instant NEXT_TUESDAY = TUESDAY.plus(Duration.ofDays(7));

    private final Instant before = Baton.CLOCK.instant();
    final Office office;

    Weekly(Office office) {
        this.office = office;
    }

    /** Mia makes it from that Tuesday on, as the form is at first but for the values given. */
    Weekly made(Map<String, List<String>> values) {
        makes(values).saysPrivately("is made");
        return this;
    }

    Answer makes(Map<String, List<String>> values) {
        var all = new HashMap<String, List<String>>();
        all.put("name", List.of(NAME));
        all.put("from", List.of("2026-03-10"));
        all.putAll(values);
        return office.mia.types("standup meeting").fills(all);
    }

    void at(Instant moment) {
        Baton.CLOCK.set(moment);
    }

    /** The card of a date, once it shows that. */
    Card card(String showing) {
        return message(showing).card();
    }

    Message message(String showing) {
        return office.sees(
                office.channel,
                message -> message.thread() == null
                        && !message.card().summary().startsWith("A new meeting")
                        && message.card().summary().contains(NAME)
                        && message.card().toString().contains(showing));
    }

    /** Who has a duty on a card: one of those who can have it. */
    Colleague who(Card card, String label, Colleague... people) {
        for (var person : people) {
            if (card.toString()
                            .contains("Fact[label=" + label + ", value=Text[spans=[Words[text=], Mention[person="
                                    + person.person)
                    || card.toString()
                            .contains("Fact[label=" + label + ", value=Text[spans=[Mention[person=" + person.person)) {
                return person;
            }
        }
        throw new AssertionError("nobody has " + label + " on " + card);
    }

    @Override
    public void close() {
        Baton.CLOCK.set(before);
    }
}
