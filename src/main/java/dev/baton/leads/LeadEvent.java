package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a lead.
 *
 * @param by who did it; null if time, a rule or a machine did
 */
record LeadEvent(Kind kind, Instant at, @Nullable PersonId by) {

    /** What can happen. */
    enum Kind {
        OFFERED("a lead is offered to sales, or once more"),
        SEEN("sales can see that a lead is offered"),
        ASSIGNED("somebody in sales is asked about a lead"),
        OPENED("everybody in sales may accept a lead that one was asked about"),
        OVERDUE("sales has not answered in time"),
        PAUSED("the time for an answer is paused"),
        RESUMED("the time for an answer goes on"),
        ACCEPTED("sales accepts a lead"),
        CONTACTED("sales has contacted a lead"),
        MEETING("a meeting is agreed on"),
        WON("a lead is won"),
        LOST("a lead is lost"),
        RETURNED("sales returns a lead to marketing"),
        RECYCLED("a lead is recycled for later"),
        CONTESTED("marketing contests a return"),
        ASSISTED("somebody in marketing confirms to have helped to win a lead"),
        UPHELD("both sides decide that a contested return stands"),
        OVERTURNED("both sides decide that a contested return does not stand"),
        MERGED("a lead has become part of another one"),
        JOINED("a lead is handed over once more while it is open"),
        UNDONE("somebody takes the last step back");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        /** As other systems read it, such as {@code lead.accepted}. */
        String type() {
            return "lead." + name().toLowerCase(Locale.ROOT);
        }

        /** Such as {@code sales accepts a lead}. */
        String meaning() {
            return meaning;
        }

        static Kind of(State state) {
            return switch (state) {
                case OFFERED -> OFFERED;
                case ACCEPTED -> ACCEPTED;
                case CONTACTED -> CONTACTED;
                case MEETING -> MEETING;
                case WON -> WON;
                case LOST -> LOST;
                case RETURNED -> RETURNED;
                case RECYCLED -> RECYCLED;
                case MERGED -> MERGED;
            };
        }
    }

    /** What has happened as a lead comes. */
    static List<LeadEvent> ofNew(Lead lead) {
        var events = new ArrayList<LeadEvent>();
        events.add(new LeadEvent(Kind.OFFERED, lead.offer().at(), lead.offer().by()));
        assigned(null, lead).ifPresent(events::add);
        return events;
    }

    /** What has happened to one that comes in with what became of it before. */
    static List<LeadEvent> ofImported(Lead lead) {
        var events = new ArrayList<>(ofNew(lead));
        lead.progress().history().forEach(step -> events.add(new LeadEvent(Kind.of(step.to()), step.at(), step.by())));
        return events;
    }

    /** What has happened between what a lead was and what it is, in order. */
    static List<LeadEvent> between(Lead before, Lead after, Instant now) {
        var events = new ArrayList<LeadEvent>();
        if (before.clock().breached() == null && after.clock().breached() != null) {
            events.add(new LeadEvent(Kind.OVERDUE, after.clock().breached(), null));
        }
        var steps = after.progress().history();
        if (steps.size() < before.progress().history().size()) {
            events.add(new LeadEvent(
                    Kind.UNDONE, now, before.progress().history().getLast().by()));
            return events;
        }
        contested(before.progress().contest(), after.progress().contest()).ifPresent(events::add);
        steps.stream()
                .skip(before.progress().history().size())
                .forEach(step -> events.add(new LeadEvent(Kind.of(step.to()), step.at(), step.by())));
        events.addAll(assisted(before.progress(), after.progress()));
        joined(before, after).ifPresent(events::add);
        handedOn(before, after, now).ifPresent(events::add);
        if (after.state() == State.OFFERED) {
            waiting(before, after, now).ifPresent(events::add);
            assigned(before.assignment(), after).ifPresent(events::add);
        }
        return events;
    }

    /** It comes before the step that it may lead to. */
    private static Optional<LeadEvent> contested(@Nullable Contest before, @Nullable Contest after) {
        if (after == null) {
            return Optional.empty();
        }
        if (before == null) {
            return Optional.of(new LeadEvent(Kind.CONTESTED, after.at(), after.by()));
        }
        if (after.lapsed() != null) {
            return before.isOpen() ? Optional.of(new LeadEvent(Kind.UPHELD, after.lapsed(), null)) : Optional.empty();
        }
        return after.decided()
                .filter(_ -> before.isOpen())
                .flatMap(verdict -> after.last()
                        .map(last -> new LeadEvent(
                                verdict == Contest.Verdict.STANDS ? Kind.UPHELD : Kind.OVERTURNED,
                                last.at(),
                                last.by())));
    }

    private static List<LeadEvent> assisted(Progress before, Progress after) {
        return after.assists().stream()
                .filter(assist -> assist.isConfirmed() && !before.assists().contains(assist))
                .map(assist -> new LeadEvent(Kind.ASSISTED, assist.at(), assist.person()))
                .toList();
    }

    private static Optional<LeadEvent> joined(Lead before, Lead after) {
        return after.ties().joined().stream()
                .filter(each -> before.ties().joined().stream().noneMatch(each::isSameHandover))
                .findFirst()
                .map(each -> new LeadEvent(Kind.JOINED, each.at(), each.by()));
    }

    private static Optional<LeadEvent> handedOn(Lead before, Lead after, Instant now) {
        return before.state() == after.state()
                        && after.state().isWorked()
                        && !Objects.equals(before.owner(), after.owner())
                ? Optional.of(new LeadEvent(Kind.ASSIGNED, now, null))
                : Optional.empty();
    }

    private static Optional<LeadEvent> waiting(Lead before, Lead after, Instant now) {
        var pause = after.clock().pause();
        var former = before.clock().pause();
        if (pause != null && (former == null || !former.until().equals(pause.until()))) {
            return Optional.of(new LeadEvent(Kind.PAUSED, now, pause.by()));
        }
        if (former != null && pause == null) {
            return Optional.of(new LeadEvent(Kind.RESUMED, now, null));
        }
        return before.assignment() != null && after.assignment() == null && before.state() == State.OFFERED
                ? Optional.of(new LeadEvent(Kind.OPENED, now, null))
                : Optional.empty();
    }

    private static Optional<LeadEvent> assigned(@Nullable Assignment former, Lead lead) {
        var assignment = lead.assignment();
        return assignment == null || (former != null && Objects.equals(former.at(), assignment.at()))
                ? Optional.empty()
                : Optional.of(new LeadEvent(Kind.ASSIGNED, assignment.at(), null));
    }
}
