package dev.baton.leads;

import dev.baton.chat.Text;
import dev.baton.people.LeadPolicy.Counting;
import java.time.Duration;
import java.time.Instant;

/** How the time for an answer reads: whom a lead waits for, until when, and how long the answer took. */
final class Waiting {

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
        var breached = clock.breached();
        if (breached == null) {
            return due == null ? text : text.and(" until ").and(due);
        }
        var late = text.and(". Overdue: an answer was due ").and(breached);
        return due == null || !due.isAfter(breached)
                ? late
                : late.and(", and is due now ").and(due);
    }

    private static Text asked(Text text, Assignment assignment) {
        var named = text.and(assignment.person());
        var covered = assignment.insteadOf();
        return covered == null ? named : named.and(", who covers ").and(covered).and(",");
    }

    /** Until when nothing has to be done, or was; for sorting. */
    static Instant until(Lead lead) {
        var clock = lead.clock();
        var pause = clock.pause();
        var due = clock.turn().due();
        if (pause != null) {
            return pause.until();
        }
        return due == null ? lead.offer().at() : due;
    }

    /** Such as {@code · answered after 1 hour 20 minutes}; empty before the answer. */
    static String answered(Lead lead) {
        if (lead.state() == State.OFFERED) {
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
