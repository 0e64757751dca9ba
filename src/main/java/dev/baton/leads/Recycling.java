package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.leads.OutcomeForms.Reading;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import java.time.ZoneId;
import java.util.Optional;

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
        return handoff.forSales(submission, submission.argument(), (lead, pod) -> {
            var zone = zone(directory, submission.organization(), lead.value(), pod.value());
            return switch (forms.recycled(submission, zone)) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var change) -> handoff.change(submission, lead, change, directory.unchanged(pod));
            };
        });
    }

    /** Of whoever gets it back, which is whoever handed it over; of the pod if that was a machine, or is gone. */
    static ZoneId zone(Directory directory, OrganizationId organization, Lead lead, Pod pod) {
        return Optional.ofNullable(lead.offer().by())
                .flatMap(marketer -> directory.person(organization, marketer))
                .map(Person::zone)
                .orElse(pod.policy().zone());
    }
}
