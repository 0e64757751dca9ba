package dev.baton.leads;

import dev.baton.chat.Input;
import dev.baton.chat.Intake;
import dev.baton.chat.IntakeHandler;
import dev.baton.chat.IntakeReply;
import dev.baton.chat.OrganizationId;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.people.Commits;
import dev.baton.people.PodId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes leads that machines hand over. */
final class TakingIn implements IntakeHandler {

    private static final IntakeReply NO_POD = new IntakeReply.Invalid(
            Map.of("source", "The pod of this source is gone. Make a new source with /baton admin source."));

    private final Joining joining;
    private final LeadWrites writing;
    private final Placing placing;
    private final Checking checking;
    private final Commits commits;
    private final InstantSource clock;

    TakingIn(
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

    @Override
    public String resource() {
        return "leads";
    }

    @Override
    public String summary() {
        return "Hands a lead over to sales, in the channel of the source's pod.";
    }

    @Override
    public List<Input> inputs() {
        return LeadForm.inputs();
    }

    @Override
    public Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("id", "The id of the handoff, which is the lead's: /lead show finds it.");
        answers.put("state", "Where the lead is on its way: " + State.OFFERED + " at first.");
        answers.put("pod", "The name of the pod that the lead is in, as the rules or the lead that was there have it.");
        answers.put(
                "owner",
                "Who works on it. Absent until somebody accepts it, hence from the answer about a lead that is new; a request "
                        + "that is sent again gets the first answer.");
        answers.put(
                "deadline",
                "Until when sales should answer, in UTC. Absent once somebody has answered, and while no time runs.");
        answers.put(
                "joined",
                "true if the lead was there already and is open: what was handed over is in its thread, and the id is that "
                        + "lead's. Absent otherwise.");
        return answers;
    }

    @Override
    public IntakeReply take(Intake intake) {
        return switch (LeadForm.read(input -> answer(intake, input))) {
            case Reading.Incomplete(var complaints) -> new IntakeReply.Invalid(complaints);
            case Reading.Complete(var particulars) -> {
                var now = clock.instant();
                yield placing.anywhere(intake.organization(), new PodId(intake.pod()), particulars, now)
                        .map(place -> offer(intake, place, particulars, now))
                        .orElse(NO_POD);
            }
        };
    }

    private static String answer(Intake intake, String input) {
        return input.equals(DetailsForm.ATTRIBUTES)
                ? DetailsForm.lines(intake.value(input), attributes(intake))
                : intake.value(input);
    }

    private static Map<String, String> attributes(Intake intake) {
        var attributes = new TreeMap<String, String>();
        intake.values().keySet().forEach(name -> {
            if (name.startsWith(Intake.ATTRIBUTE)) {
                attributes.put(name.substring(Intake.ATTRIBUTE.length()), intake.value(name));
            }
        });
        return attributes;
    }

    private IntakeReply offer(Intake intake, Placing.Place place, Particulars particulars, Instant now) {
        var seen = joining.look(intake, particulars, place.pod().id());
        var readiness = checking.of(intake.organization(), place.pod().id(), particulars);
        var alike = seen.twins().leads().stream().map(Offer.Alike::of).toList();
        var offer = new Offer(particulars, null, intake.source(), intake.record(), now, alike, readiness);
        return seen.twins()
                .first()
                .flatMap(twin -> join(intake, twin.found(), Joined.of(offer)))
                .orElseGet(() -> add(intake, place, offer, seen.alone()));
    }

    private IntakeReply add(Intake intake, Placing.Place place, Offer offer, List<Write> alone) {
        var lead = Lead.offered(place.pod(), offer, place.routed(), place.clock());
        var writes = new ArrayList<>(writing.add(intake.organization(), lead, null));
        writes.addAll(place.writes());
        writes.addAll(alone);
        return commits.commit(intake, new IntakeReply.Taken(told(intake.organization(), lead)), writes);
    }

    /** The turn that its place would have taken is left to the next one. */
    private Optional<IntakeReply> join(Intake intake, Versioned<Lead> first, Joined another) {
        return switch (first.value().join(another)) {
            case Lead.Outcome.Changed(var after) -> {
                var answers = new LinkedHashMap<>(told(intake.organization(), after));
                answers.put("joined", "true");
                var writes = joining.writes(intake, first, after);
                yield Optional.of(commits.commit(intake, new IntakeReply.Taken(answers), writes));
            }
            case Lead.Outcome ignored -> Optional.empty();
        };
    }

    private Map<String, String> told(OrganizationId organization, Lead lead) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("id", lead.id().value());
        joining.podOf(organization, lead).ifPresent(name -> answers.put("pod", name));
        joining.ownerOf(organization, lead).ifPresent(name -> answers.put("owner", name));
        answers.put("state", lead.state().name());
        if (lead.state() == State.OFFERED) {
            Waiting.deadline(lead).ifPresent(deadline -> answers.put("deadline", deadline.toString()));
        }
        return answers;
    }
}
