package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.leads.OutcomeForms.Reading;
import dev.baton.people.Directory;

/** {@code Recycle}: sales says when marketing should try again, and why. */
final class Recycling {

    private final Handoff handoff;
    private final OutcomeForms forms;
    private final Directory directory;

    Recycling(Handoff handoff, OutcomeForms forms, Directory directory) {
        this.handoff = handoff;
        this.forms = forms;
        this.directory = directory;
    }

    Reply open(Action action) {
        return handoff.ask(action, State.RECYCLED, (lead, _) -> forms.recycled(lead));
    }

    Reply take(Submission submission) {
        var zone = directory.zoneOf(submission.organization(), submission.person());
        return switch (forms.recycled(submission, zone)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var change) -> handoff.change(submission, submission.argument(), change);
        };
    }
}
