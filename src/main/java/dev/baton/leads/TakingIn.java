package dev.baton.leads;

import dev.baton.chat.Input;
import dev.baton.chat.Intake;
import dev.baton.chat.IntakeHandler;
import dev.baton.chat.IntakeReply;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.people.Commits;
import dev.baton.people.PodId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes leads that machines hand over. */
final class TakingIn implements IntakeHandler {

    private static final IntakeReply NO_POD = new IntakeReply.Invalid(
            Map.of("source", "The pod of this source is gone. Make a new source with /baton admin source."));

    private final Leads leads;
    private final LeadWrites writing;
    private final Placing placing;
    private final Checking checking;
    private final Commits commits;
    private final InstantSource clock;

    TakingIn(
            Leads leads, LeadWrites writing, Placing placing, Checking checking, Commits commits, InstantSource clock) {
        this.leads = leads;
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
        answers.put(
                "owner",
                "Who works on it. Absent until somebody accepts it, hence from the answer to a handoff; a request that is "
                        + "sent again gets the first answer.");
        answers.put("deadline", "Until when sales should answer, in UTC.");
        return answers;
    }

    @Override
    public IntakeReply take(Intake intake) {
        return switch (LeadForm.read(input -> answer(intake, input))) {
            case Reading.Incomplete(var complaints) -> new IntakeReply.Invalid(complaints);
            case Reading.Complete(var particulars) ->
                placing.anywhere(intake.organization(), new PodId(intake.pod()), particulars, clock.instant())
                        .map(place -> offer(intake, place, particulars))
                        .orElse(NO_POD);
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

    private IntakeReply offer(Intake intake, Placing.Place place, Particulars particulars) {
        var alike = leads.like(intake.organization(), particulars).stream()
                .map(Offer.Alike::of)
                .toList();
        var readiness = checking.of(intake.organization(), place.pod().id(), particulars);
        var offer = new Offer(particulars, null, intake.source(), clock.instant(), alike, readiness);
        var lead = Lead.offered(place.pod(), offer, place.routed(), place.clock());
        var reply = new IntakeReply.Taken(Map.of(
                "id", lead.id().value(),
                "state", lead.state().name(),
                "deadline", Waiting.until(lead).toString()));
        var writes = new ArrayList<>(writing.add(intake.organization(), lead, null));
        writes.addAll(place.writes());
        return commits.commit(intake, reply, writes);
    }
}
