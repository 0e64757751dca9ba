package dev.baton.leads;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.WhichPod;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the form of {@code /lead}: offers a lead to sales, after a look at those that may be the same. */
final class Offering {

    /** The same form once more, sent by somebody who has seen the leads that may be the same. */
    static final String ANYWAY = "lead.offer-anyway";

    private static final Reply NO_POD = new Reply.Invalid(Map.of(WhichPod.INPUT, "Please pick a pod."));

    private final Leads leads;
    private final LeadWrites writing;
    private final Placing placing;
    private final Checking checking;
    private final Commits commits;
    private final InstantSource clock;

    Offering(
            Leads leads, LeadWrites writing, Placing placing, Checking checking, Commits commits, InstantSource clock) {
        this.leads = leads;
        this.writing = writing;
        this.placing = placing;
        this.checking = checking;
        this.commits = commits;
        this.clock = clock;
    }

    Reply take(Submission submission) {
        return take(submission, false);
    }

    /** Of somebody who has seen the leads that may be the same. */
    Reply takeAnyway(Submission submission) {
        return take(submission, true);
    }

    private Reply take(Submission submission, boolean anyway) {
        var pod = pod(submission);
        if (pod.isEmpty()) {
            return NO_POD;
        }
        return switch (LeadForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var particulars) -> offer(submission, pod.get(), particulars, anyway);
        };
    }

    private Optional<Pod> pod(Submission submission) {
        var id = submission.argument().isEmpty() ? submission.value(WhichPod.INPUT) : submission.argument();
        return placing.pod(submission.organization(), new PodId(id));
    }

    private Reply offer(Submission submission, Pod pod, Particulars particulars, boolean anyway) {
        var readiness = checking.of(submission, pod.id(), particulars);
        var alike = anyway ? List.<Lead>of() : leads.like(submission, particulars);
        var isEarly = !anyway && early(pod, particulars).isPresent();
        if (!alike.isEmpty() || isEarly || readiness.needsReason()) {
            return new Reply.Ask(askAgain(submission.organization(), pod, particulars, alike, readiness));
        }
        var now = clock.instant();
        return placing.within(submission.organization(), pod.id(), particulars, now)
                .map(place -> offer(submission, place, Offer.by(submission.person(), particulars, readiness, now)))
                .orElse(NO_POD);
    }

    private Reply offer(Submission submission, Placing.Place place, Offer offer) {
        var lead = Lead.offered(place.pod(), offer, place.routed(), place.clock());
        var owner = submission.context().account();
        var writes = new ArrayList<>(writing.add(submission.organization(), lead, owner));
        writes.addAll(place.writes());
        return commits.commit(submission, Reply.nothing(), writes);
    }

    private Form askAgain(
            OrganizationId organization, Pod pod, Particulars particulars, List<Lead> alike, Readiness readiness) {
        var inputs = new ArrayList<Input>();
        if (!alike.isEmpty()) {
            inputs.add(new Input.Notice("alike", alike(alike)));
        }
        early(pod, particulars).ifPresent(words -> inputs.add(new Input.Notice("early", Text.of(words))));
        inputs.addAll(Checking.questions(readiness));
        inputs.addAll(checking.statements(organization, pod.id(), readiness.confirmed()));
        inputs.addAll(LeadForm.inputs(particulars, checking.fields(organization, pod.id())));
        return new Form(ANYWAY, pod.id().value(), "Hand over a lead", "Hand over anyway", inputs);
    }

    private static Optional<String> early(Pod pod, Particulars particulars) {
        return particulars.details().touches().early(pod.policy().leads().touches());
    }

    private static Text alike(List<Lead> alike) {
        var text = Text.of("")
                .and(new Text.Strong("This lead may be here already."))
                .and(" Please have a look:");
        for (var lead : alike) {
            text = text.and("\n• " + lead.particulars().company() + " #"
                            + lead.id().code() + ": ")
                    .and(LeadCards.status(lead));
        }
        return text;
    }
}
