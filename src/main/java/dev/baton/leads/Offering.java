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
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the form of {@code /lead}: offers a lead to sales. If it may be there already whoever hands it over chooses
 * whether it joins that one.
 */
final class Offering {

    /** The same form once more, sent by somebody who has seen the leads that may be the same. */
    static final String ANYWAY = "lead.offer-anyway";

    /** The same, sent by somebody who wants a lead of its own. */
    static final String AS_NEW = "lead.offer-as-new";

    private static final Reply NO_POD = new Reply.Invalid(Map.of(WhichPod.INPUT, "Please pick a pod."));

    private final Joining joining;
    private final LeadWrites writing;
    private final Placing placing;
    private final Checking checking;
    private final Commits commits;
    private final InstantSource clock;

    Offering(
            Joining joining,
            LeadWrites writing,
            Placing placing,
            Checking checking,
            Commits commits,
            InstantSource clock) {
        this.joining = joining;
        this.writing = writing;
        this.placing = placing;
        this.checking = checking;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * What somebody hands over.
     *
     * @param form the name of the form in which it was sent
     * @param where the pod's id as it was picked, or that the rules choose one
     * @param pod what comes of that
     * @param alone what makes it stale if another one like it came meanwhile; nothing if somebody insists on it
     */
    private record Draft(String form, String where, Pod pod, Particulars particulars, List<Write> alone) {

        boolean isFirst() {
            return form.equals(LeadForm.OFFER);
        }

        Draft insisted() {
            return new Draft(AS_NEW, where, pod, particulars, List.of());
        }

        Draft alone(List<Write> as) {
            return new Draft(form, where, pod, particulars, as);
        }
    }

    Reply take(Submission submission) {
        var about = Checking.about(submission);
        var where = about.isEmpty() ? submission.value(WhichPod.INPUT) : about;
        return switch (LeadForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var particulars) ->
                pod(submission, where, particulars)
                        .map(pod -> look(submission, new Draft(submission.form(), where, pod, particulars, List.of())))
                        .orElse(NO_POD);
        };
    }

    private Optional<Pod> pod(Submission submission, String where, Particulars particulars) {
        var organization = submission.organization();
        return Placing.isByRules(where)
                ? placing.byRules(organization, particulars, clock.instant()).map(Placing.Place::pod)
                : placing.pod(organization, new PodId(where));
    }

    private Reply look(Submission submission, Draft draft) {
        var choice = draft.isFirst() ? "" : submission.value(TwinCards.INPUT);
        if (draft.form().equals(AS_NEW) || choice.equals(TwinCards.NEW)) {
            return check(submission, draft.insisted(), Twins.NONE);
        }
        var seen = joining.look(submission, draft.particulars(), draft.pod().id());
        var twins = seen.twins();
        var chosen = twins.chosen(choice);
        if (chosen.isPresent()) {
            return join(submission, chosen.get().found(), draft.particulars());
        }
        if (!twins.open().isEmpty()) {
            return new Reply.Ask(askAgain(submission, draft, twins, Readiness.NOTHING_AGREED));
        }
        return check(submission, draft.alone(seen.alone()), draft.isFirst() ? twins : Twins.NONE);
    }

    /** @param twins of which nobody has seen yet that they are over */
    private Reply check(Submission submission, Draft draft, Twins twins) {
        var readiness = checking.of(submission, draft.pod().id(), draft.particulars());
        var isEarly = draft.isFirst() && early(draft).isPresent();
        if (!twins.all().isEmpty() || isEarly || readiness.needsReason()) {
            return Checking.complaint(submission, draft.pod().id(), readiness)
                    .orElseGet(() -> new Reply.Ask(askAgain(submission, draft, twins, readiness)));
        }
        var now = clock.instant();
        var offer = Offer.by(submission.person(), draft.particulars(), readiness, now);
        return place(submission.organization(), draft, now)
                .map(place -> offer(submission, place, offer, draft))
                .orElse(NO_POD);
    }

    private Optional<Placing.Place> place(OrganizationId organization, Draft draft, Instant now) {
        return Placing.isByRules(draft.where())
                ? placing.byRules(organization, draft.particulars(), now)
                : placing.within(organization, draft.pod().id(), draft.particulars(), now);
    }

    private Reply offer(Submission submission, Placing.Place place, Offer offer, Draft draft) {
        var lead = Lead.offered(place.pod(), offer, place.routed(), place.clock());
        var owner = submission.context().account();
        var writes = new ArrayList<>(writing.add(submission.organization(), lead, owner));
        writes.addAll(place.writes());
        writes.addAll(draft.alone());
        return commits.commit(submission, receipt(place, draft), writes);
    }

    /** Where it went, if that wasn't known before. */
    private static Reply receipt(Placing.Place place, Draft draft) {
        return Placing.isByRules(draft.where())
                ? Reply.onlyYou("Handed over to " + place.pod().name() + ".")
                : Reply.nothing();
    }

    private static Optional<String> early(Draft draft) {
        return draft.particulars()
                .details()
                .touches()
                .early(draft.pod().policy().leads().touches());
    }

    private Reply join(Submission submission, Versioned<Lead> first, Particulars particulars) {
        var another = Joined.of(Offer.by(submission.person(), particulars, Readiness.NOTHING_AGREED, clock.instant()));
        return switch (first.value().join(another)) {
            case Lead.Outcome.Changed(var after) ->
                commits.commit(submission, TwinCards.receipt(after), joining.writes(submission, first, after, another));
            case Lead.Outcome ignored -> Handoff.GONE;
        };
    }

    private Form askAgain(Submission submission, Draft draft, Twins twins, Readiness readiness) {
        var organization = submission.organization();
        var pod = draft.pod().id();
        var isOpen = !twins.open().isEmpty();
        var inputs = new ArrayList<Input>();
        if (!twins.all().isEmpty()) {
            inputs.addAll(TwinCards.inputs(
                    twins,
                    lead -> placing.pod(organization, lead.pod()).map(Pod::name).orElse("another pod")));
        }
        early(draft).ifPresent(words -> inputs.add(new Input.Notice("early", Text.of(words))));
        inputs.addAll(Checking.questions(readiness));
        inputs.addAll(checking.statements(
                organization, pod, isOpen ? submission.all(Checking.CONFIRMED) : readiness.confirmed()));
        inputs.addAll(LeadForm.inputs(draft.particulars(), checking.fields(organization, pod)));
        var form = draft.form().equals(AS_NEW) ? AS_NEW : ANYWAY;
        var argument = Checking.argument(draft.where(), pod, readiness);
        return new Form(form, argument, "Hand over a lead", isOpen ? "Send" : "Hand over anyway", inputs);
    }
}
