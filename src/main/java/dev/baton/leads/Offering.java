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
     * @param place what comes of that
     * @param at when it is handed over
     * @param alone what makes it stale if another one like it came meanwhile; nothing if somebody insists on it
     */
    private record Draft(
            String form, String where, Placing.Place place, Particulars particulars, Instant at, List<Write> alone) {

        PodId pod() {
            return place.pod().id();
        }

        boolean isFirst() {
            return form.equals(LeadForm.OFFER);
        }

        Draft insisted() {
            return new Draft(AS_NEW, where, place, particulars, at, List.of());
        }

        Draft alone(List<Write> as) {
            return new Draft(form, where, place, particulars, at, as);
        }
    }

    Reply take(Submission submission) {
        var about = Checking.about(submission);
        var where = about.isEmpty() ? submission.value(WhichPod.INPUT) : about;
        return switch (LeadForm.read(submission::value)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var particulars) -> {
                var now = clock.instant();
                yield place(submission.organization(), where, particulars, now)
                        .map(place -> new Draft(submission.form(), where, place, particulars, now, List.of()))
                        .map(draft -> look(submission, draft))
                        .orElse(NO_POD);
            }
        };
    }

    /** Decided once, so that it is offered where what it was compared with is agreed on. */
    private Optional<Placing.Place> place(
            OrganizationId organization, String where, Particulars particulars, Instant now) {
        return Placing.isByRules(where)
                ? placing.byRules(organization, particulars, now)
                : placing.within(organization, new PodId(where), particulars, now);
    }

    private Reply look(Submission submission, Draft draft) {
        var choice = draft.isFirst() ? "" : submission.value(TwinCards.INPUT);
        if (draft.form().equals(AS_NEW) || choice.equals(TwinCards.NEW)) {
            return check(submission, draft.insisted(), Twins.NONE);
        }
        var seen = joining.look(submission, draft.particulars(), draft.pod());
        var twins = seen.twins();
        var chosen = twins.chosen(choice);
        if (chosen.isPresent()) {
            return join(submission, chosen.get().found(), draft);
        }
        if (!twins.open().isEmpty()) {
            return new Reply.Ask(askAgain(submission, draft, twins, Readiness.NOTHING_AGREED));
        }
        return check(submission, draft.alone(seen.alone()), draft.isFirst() ? twins : Twins.NONE);
    }

    /** @param twins of which nobody has seen yet that they are over */
    private Reply check(Submission submission, Draft draft, Twins twins) {
        var readiness = checking.of(submission, draft.pod(), draft.particulars());
        var isEarly = draft.isFirst() && early(draft).isPresent();
        if (!twins.all().isEmpty() || isEarly || readiness.needsReason()) {
            return Checking.complaint(submission, draft.pod(), readiness)
                    .orElseGet(() -> new Reply.Ask(askAgain(submission, draft, twins, readiness)));
        }
        return offer(submission, draft, readiness);
    }

    private Reply offer(Submission submission, Draft draft, Readiness readiness) {
        var place = draft.place();
        var offer = Offer.by(submission.person(), draft.particulars(), readiness, draft.at());
        var lead = Lead.offered(place.pod(), offer, place.routed(), place.clock());
        var owner = submission.context().account();
        var writes = new ArrayList<>(writing.add(submission.organization(), lead, owner));
        writes.addAll(place.writes());
        writes.addAll(draft.alone());
        return commits.commit(submission, receipt(draft), writes);
    }

    /** Where it went, if that wasn't known before. */
    private static Reply receipt(Draft draft) {
        return Placing.isByRules(draft.where())
                ? Reply.onlyYou("Handed over to " + draft.place().pod().name() + ".")
                : Reply.nothing();
    }

    private static Optional<String> early(Draft draft) {
        return draft.particulars()
                .details()
                .touches()
                .early(draft.place().pod().policy().leads().touches());
    }

    private Reply join(Submission submission, Versioned<Lead> first, Draft draft) {
        var another =
                Joined.of(Offer.by(submission.person(), draft.particulars(), Readiness.NOTHING_AGREED, draft.at()));
        return switch (first.value().join(another)) {
            case Lead.Outcome.Changed(var after) ->
                commits.commit(submission, TwinCards.receipt(after), joining.writes(submission, first, after));
            case Lead.Outcome ignored -> Handoff.GONE;
        };
    }

    private Form askAgain(Submission submission, Draft draft, Twins twins, Readiness readiness) {
        var organization = submission.organization();
        var pod = draft.pod();
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
