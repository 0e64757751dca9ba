package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.people.Audit;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** What is written beside a brief that somebody has changed before it is published. */
final class Consequences {

    private final Revisions revisions;
    private final Waiting waiting;
    private final Appointments appointments;
    private final Audit audit;

    Consequences(Revisions revisions, Waiting waiting, Appointments appointments, Audit audit) {
        this.revisions = revisions;
        this.waiting = waiting;
        this.appointments = appointments;
        this.audit = audit;
    }

    List<Write> of(Interaction by, Brief before, Brief after) {
        var writes = new ArrayList<Write>();
        writes.addAll(revisions.follow(by.organization(), before, after));
        writes.addAll(waiting.follow(by, before, after));
        writes.addAll(appointments.follow(by, before, after));
        writes.addAll(noted(by, before, after));
        return writes;
    }

    List<Write> ofComment(Interaction by, Brief brief) {
        return audit.note(by, AuditedBriefs.BRIEF, brief.id().value(), "was commented on");
    }

    private List<Write> noted(Interaction by, Brief before, Brief after) {
        var notes = new ArrayList<Write>();
        var id = after.id().value();
        if (before.revision() != after.revision()) {
            notes.addAll(audit.note(by, AuditedBriefs.BRIEF, id, "was changed"));
        }
        if (before.stage() == after.stage()) {
            return notes;
        }
        switch (after.stage()) {
            case ASKED -> notes.addAll(audit.note(by, AuditedBriefs.BRIEF, id, "was put before sales"));
            case AGREED -> {
                if (before.stage() == Stage.ASKED) {
                    notes.addAll(audit.note(by, AuditedBriefs.BRIEF, id, "was agreed to"));
                }
            }
            case DRAFT -> notes.addAll(audit.note(by, AuditedBriefs.BRIEF, id, "became a draft again"));
            case SCHEDULED, PUBLISHED, OVER, WITHDRAWN -> {}
        }
        return notes;
    }
}
