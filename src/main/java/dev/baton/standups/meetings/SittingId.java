package dev.baton.standups.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Names one date of a meeting, which has at most one on a day. */
record SittingId(MeetingId meeting, LocalDate day) {

    /** Empty if the text, which may be anybody's, names none. */
    static Optional<SittingId> parse(String text) {
        var colon = text.indexOf(':');
        if (colon < 0 || !MeetingId.isValid(text.substring(0, colon))) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text.substring(colon + 1));
            return Optional.of(new SittingId(new MeetingId(text.substring(0, colon)), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return meeting + ":" + day;
    }
}
