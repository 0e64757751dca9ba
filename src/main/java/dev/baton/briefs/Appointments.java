package dev.baton.briefs;

import dev.baton.briefs.Brief.Appointment;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What hangs on a brief being published by itself at a time: its timer, and who hears that it isn't any more. */
final class Appointments {

    private final Telling telling;
    private final Audit audit;

    Appointments(Telling telling, Audit audit) {
        this.telling = telling;
        this.audit = audit;
    }

    /** What to write when somebody has changed a brief. */
    List<Write> follow(Interaction by, Brief before, Brief after) {
        var was = before.appointment();
        var is = after.appointment();
        if (Objects.equals(was, is)) {
            return List.of();
        }
        var writes = new ArrayList<Write>();
        var id = after.id().value();
        if (is != null) {
            writes.add(BriefTimers.publish(after.id(), is.at()));
            writes.addAll(audit.note(by, AuditedBriefs.BRIEF, id, "was given a time to be published"));
        } else if (was != null) {
            writes.add(BriefTimers.dontPublish(after.id()));
            writes.addAll(audit.note(by, AuditedBriefs.BRIEF, id, "lost its time to be published"));
            writes.addAll(off(by, after, was));
        }
        return writes;
    }

    private List<Write> off(Interaction by, Brief brief, Appointment was) {
        var text = Text.of(by.person())
                .and(brief.stage() == Stage.DRAFT ? " has changed the brief " : " has stopped the brief ")
                .and(new Text.Strong(brief.title()))
                .and(", so it isn't published on ")
                .and(was.at())
                .and(
                        brief.stage() == Stage.DRAFT
                                ? ". Sales has to agree to it again before it is."
                                : ". Sales has agreed to it all the same.");
        return telling.tell(
                by,
                "unscheduled",
                makersAnd(was, brief),
                Telling.card("A brief isn't published by itself: " + brief.title(), text, BriefButtons.open(brief)));
    }

    /**
     * Something stands in its way.
     *
     * @param why in sentences that say what to do
     */
    List<Write> failed(OrganizationId organization, Brief brief, Appointment was, List<String> why) {
        var run = "not-published:" + brief.id() + ":" + was.at().toEpochMilli();
        var text = Text.of("The brief ")
                .and(new Text.Strong(brief.title()))
                .and(" was to be published on ")
                .and(was.at())
                .and(", and isn't: " + String.join(" ", why) + " Nothing of it is lost.");
        var writes = new ArrayList<>(telling.tell(
                organization,
                run,
                makersAnd(was, brief),
                Telling.card("A brief isn't published: " + brief.title(), text, BriefButtons.open(brief))));
        var task = new Audit.Task("publishing at a time", run);
        writes.addAll(audit.note(task, AuditedBriefs.BRIEF, brief.id().value(), "could not be published at its time"));
        return writes;
    }

    private static List<PersonId> makersAnd(Appointment was, Brief brief) {
        return Stream.concat(Stream.of(was.by()), brief.makers().stream()).toList();
    }
}
