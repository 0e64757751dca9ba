package dev.baton.leads;

import dev.baton.chat.Text;
import dev.baton.people.LeadPolicy.Counting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the time for an answer reads: whom a lead waits for, until when, and how long the answer took. */
final class Waiting {

    /** Much longer than anybody waits. */
    private static final Duration EVER = Duration.ofDays(365_000);

    /** Times that are closer read the same. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    static Text status(Lead lead) {
        var clock = lead.clock();
        var assignment = lead.assignment();
        var hot = lead.particulars().hot() ? "Hot lead: waits for" : "Waits for";
        var text = assignment == null
                ? Text.of("").and(new Text.Strong(hot + " sales"))
                : asked(Text.of("").and(new Text.Strong(hot)).and(" "), assignment);
        var pause = clock.pause();
        if (pause != null) {
            return text.and(". The time is paused by ")
                    .and(pause.by())
                    .and(" until ")
                    .and(pause.until())
                    .and(": “" + Beginning.of(pause.reason()) + "”");
        }
        var due = clock.turn().due();
        var until = isCovering(assignment) ? ", until " : " until ";
        var counted = due == null || isOver(lead) ? text : text.and(until).and(due);
        var breached = clock.breached();
        return breached == null
                ? counted
                : counted.and(". Overdue: an answer was due ").and(breached);
    }

    /** It is overdue, and nobody is asked who has time of his own left. */
    static boolean isOver(Lead lead) {
        var breached = lead.clock().breached();
        var turn = lead.clock().turn();
        var due = turn.due();
        return breached != null
                && (lead.assignment() == null
                        || turn.reached() == Share.ALL
                        || due == null
                        || due.isBefore(breached.plus(LEAST)));
    }

    private static Text asked(Text text, Assignment assignment) {
        var named = text.and(assignment.person());
        var covered = assignment.insteadOf();
        return covered == null ? named : named.and(", who covers ").and(covered);
    }

    private static boolean isCovering(@Nullable Assignment assignment) {
        return assignment != null && assignment.insteadOf() != null;
    }

    /** Until when sales should answer, or the time is paused; empty if none runs. */
    static Optional<Instant> deadline(Lead lead) {
        var pause = lead.clock().pause();
        return Optional.ofNullable(pause == null ? lead.clock().turn().due() : pause.until());
    }

    /** For sorting: the soonest deadline comes first; those without one come last, the first handed over first. */
    static Instant until(Lead lead) {
        return deadline(lead).orElseGet(() -> lead.offer().at().plus(EVER));
    }

    /** Such as {@code · answered after 1 hour 20 minutes}; empty if it wasn't answered, or nobody knows how soon. */
    static String answered(Lead lead) {
        var isUnknown = lead.clock().isStanding() && lead.channels().isEmpty();
        if (lead.state() == State.OFFERED || lead.state() == State.MERGED || isUnknown) {
            return "";
        }
        var kind = lead.clock().terms().counting() == Counting.PLAIN ? "" : "working ";
        return " · answered after " + length(lead.clock().counted(), kind);
    }

    /**
     * Such as {@code 1 working hour 20 minutes}.
     *
     * @param kind such as {@code working}, and a blank; or empty
     */
    static String length(Duration time, String kind) {
        var minutes = time.toMinutes();
        if (minutes < 1) {
            return "less than a minute";
        }
        var hours = minutes / 60;
        var rest = minutes % 60;
        var inHours = hours == 0 ? "" : hours + " " + kind + (hours == 1 ? "hour" : "hours");
        var inMinutes = rest == 0 ? "" : rest + " " + (hours == 0 ? kind : "") + (rest == 1 ? "minute" : "minutes");
        return (inHours + " " + inMinutes).strip();
    }

    private Waiting() {}
}
