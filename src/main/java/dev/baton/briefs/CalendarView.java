package dev.baton.briefs;

import dev.baton.people.PodId;
import dev.baton.pods.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks at in the calendar.
 *
 * @param pod only what concerns it; everything if null
 * @param page from 1
 */
record CalendarView(Span span, @Nullable PodId pod, int page) {

    private static final String NO_POD = "-";

    CalendarView at(Span other) {
        return new CalendarView(other, pod, 1);
    }

    CalendarView inAllPods() {
        return new CalendarView(span, null, 1);
    }

    CalendarView next() {
        return new CalendarView(span, pod, page + 1);
    }

    boolean covers(Brief brief) {
        return pod == null || brief.current().aim().isFor(pod);
    }

    /** For {@link #read}; without blanks. */
    String write() {
        return span.write() + "/" + page + "/"
                + Optional.ofNullable(pod).map(PodId::value).orElse(NO_POD);
    }

    /** Empty for what {@link #write} hasn't written, or days that nobody plans for. */
    static Optional<CalendarView> read(String written) {
        var words = written.split("/", 3);
        if (words.length != 3 || words[2].isEmpty() || !Page.isNumber(words[1])) {
            return Optional.empty();
        }
        var pod = words[2].equals(NO_POD) ? null : new PodId(words[2]);
        return Span.read(words[0])
                .filter(SpanWords::isPlanned)
                .map(span -> new CalendarView(span, pod, Integer.parseInt(words[1])));
    }
}
