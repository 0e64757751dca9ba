package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.leads.Lead.Outcome;
import dev.baton.leads.OutcomeForms.Reading;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;

/** {@code Put off}: marketing lets a recycled lead come back later. */
final class PuttingOff {

    private static final String WHAT = "A recycled lead is put off";

    private final Handoff handoff;
    private final OutcomeForms forms;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    PuttingOff(Handoff handoff, OutcomeForms forms, Directory directory, Audit audit, InstantSource clock) {
        this.handoff = handoff;
        this.forms = forms;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    Reply open(Action action) {
        return handoff.forMarketing(
                action,
                action.argument(),
                WHAT,
                (lead, pod) -> lead.value().state() == State.RECYCLED
                        ? new Reply.Ask(forms.putOff(lead.value()))
                        : handoff.settle(
                                action, lead, new Outcome.NotNow(lead.value().state())));
    }

    Reply take(Submission submission) {
        return handoff.forMarketing(submission, submission.argument(), WHAT, (lead, pod) -> {
            var zone = Recycling.zone(directory, submission.organization(), lead.value(), pod.value());
            return switch (forms.putOff(submission, zone)) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var change) -> putOff(submission, lead, pod, change);
            };
        });
    }

    private Reply putOff(Submission by, Versioned<Lead> lead, Versioned<Pod> pod, Change change) {
        var conditions = new ArrayList<Write>();
        conditions.add(directory.unchanged(pod));
        conditions.addAll(audit.note(by, AuditedLeads.LEAD, lead.value().id().value(), "was put off"));
        var outcome = lead.value().putOff(change, by.person(), clock.instant());
        return handoff.settle(by, lead, outcome, conditions.toArray(Write[]::new));
    }
}
