package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.WorkingTime;
import dev.baton.pods.WhichPod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the form of {@code /lead}: offers a lead to sales, after a look at those that may be the same. */
final class Offering implements SubmissionHandler {

    /** The same form once more, sent by somebody who has seen the leads that may be the same. */
    static final String ANYWAY = "lead.offer-anyway";

    private final String form;
    private final Leads leads;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Offering(String form, Leads leads, Directory directory, Commits commits, InstantSource clock) {
        this.form = form;
        this.leads = leads;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Reply handle(Submission submission) {
        var pod = pod(submission);
        if (pod.isEmpty()) {
            return new Reply.Invalid(Map.of(WhichPod.INPUT, "Please pick a pod."));
        }
        return switch (LeadForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var particulars) -> offer(submission, pod.get(), particulars);
        };
    }

    private Optional<Versioned<Pod>> pod(Submission submission) {
        var id = submission.argument().isEmpty() ? submission.value(WhichPod.INPUT) : submission.argument();
        return directory.versioned(submission.organization(), new PodId(id));
    }

    private Reply offer(Submission submission, Versioned<Pod> read, Particulars particulars) {
        var pod = read.value();
        if (form.equals(LeadForm.OFFER)) {
            var alike = leads.like(submission, particulars);
            if (!alike.isEmpty()) {
                return new Reply.Ask(askAgain(pod, particulars, alike));
            }
        }
        var now = clock.instant();
        var offer = Offer.by(submission.person(), particulars, now, deadline(pod, now));
        var lead = Lead.offered(pod, offer);
        var writes = writes(
                submission.organization(), leads, lead, submission.context().account());
        writes.add(directory.unchanged(read));
        return commits.commit(submission, Reply.nothing(), writes);
    }

    static Instant deadline(Pod pod, Instant now) {
        return WorkingTime.after(now, pod.policy().leads().normal(), pod.policy());
    }

    /**
     * A new lead, its card in each channel of the pod, and its deadline.
     *
     * @param owner who is told if a card can't be posted
     */
    static List<Write> writes(OrganizationId organization, Leads leads, Lead lead, @Nullable AccountId owner) {
        var writes = new ArrayList<Write>();
        writes.add(leads.add(lead));
        LeadCards.headlinesOf(lead)
                .forEach(headline ->
                        writes.add(Outgoing.headline(headline, owner).add(organization)));
        writes.add(LeadTimers.deadline(lead));
        return writes;
    }

    private static Form askAgain(Pod pod, Particulars particulars, List<Lead> alike) {
        var inputs = new ArrayList<Input>();
        var text = Text.of("")
                .and(new Text.Strong("This lead may be here already."))
                .and(" Please have a look:");
        for (var lead : alike) {
            text = text.and("\n• " + lead.particulars().company() + " #"
                            + lead.id().code() + ": ")
                    .and(LeadCards.status(lead));
        }
        inputs.add(new Input.Notice("alike", text));
        inputs.addAll(LeadForm.inputs(particulars));
        return new Form(ANYWAY, pod.id().value(), "Hand over a lead", "Hand over anyway", inputs);
    }
}
