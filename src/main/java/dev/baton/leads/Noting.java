package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes in the log what happens to leads, with all that a report needs. */
final class Noting {

    private final LeadLog log;
    private final Reckonings reckonings;

    Noting(LeadLog log, Reckonings reckonings) {
        this.log = log;
        this.reckonings = reckonings;
    }

    /**
     * @param before as it was; null if it is new
     * @param after as it is
     */
    Write of(OrganizationId organization, @Nullable Lead before, Lead after, LeadEvent event) {
        if (before == null) {
            return log.note(after, event);
        }
        if (event.kind() == LeadEvent.Kind.UNDONE) {
            return undo(organization, before, after, event);
        }
        var answers = event.kind() == LeadEvent.Kind.ACCEPTED || event.kind() == LeadEvent.Kind.RETURNED;
        return answers
                        && !isErased(after)
                        && before.state() == State.OFFERED
                        && !before.clock().isStanding()
                ? log.answer(after, event, response(organization, before, after, event))
                : log.note(after, event);
    }

    private static boolean isErased(Lead lead) {
        return lead.progress()
                .last()
                .filter(step -> step.reason() == Reason.ERASED)
                .isPresent();
    }

    /** Leads that come in together. */
    List<Write> of(List<Lead> imported) {
        return log.notes(imported);
    }

    /** Leads that never were. */
    List<Write> without(OrganizationId organization, List<Lead> gone) {
        return log.without(organization, gone);
    }

    private Write undo(OrganizationId organization, Lead before, Lead after, LeadEvent event) {
        return before.progress()
                .last()
                .map(last -> log.undo(organization, after, event, last))
                .orElseGet(() -> log.note(after, event));
    }

    /** Who has helped with a win that is taken back has not. */
    List<Write> withoutHelp(Lead before, Lead after, Instant now) {
        var isUndone =
                after.progress().history().size() < before.progress().history().size();
        return before.progress().assists().stream()
                .filter(assist -> isUndone && assist.isConfirmed())
                .map(assist -> log.undo(before, assist, now))
                .toList();
    }

    private Response response(OrganizationId organization, Lead before, Lead after, LeadEvent event) {
        var asked = before.clock().since();
        var offered = asked == null ? before.offer().at() : asked;
        var seen = log.seen(organization, before)
                .filter(at -> at.isBefore(event.at()))
                .orElse(event.at());
        var total = after.clock().counted();
        var unseen = reckonings.of(organization, before).between(offered, seen);
        return new Response(
                total,
                positive(Duration.between(offered, seen)),
                positive(total.minus(unseen)),
                after.clock().breached() == null);
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
