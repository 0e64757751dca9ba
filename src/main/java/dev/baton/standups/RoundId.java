package dev.baton.standups;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Names a round: a stand-up has at most one on a day, whatever the time zones of its people. */
record RoundId(StandupId standup, LocalDate day) {

    /** Empty if the text, which may be anybody's, names none. */
    static Optional<RoundId> parse(String text) {
        var colon = text.indexOf(':');
        if (colon < 0 || !StandupId.isValid(text.substring(0, colon))) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text.substring(colon + 1));
            return Optional.of(new RoundId(new StandupId(text.substring(0, colon)), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return standup + ":" + day;
    }
}
