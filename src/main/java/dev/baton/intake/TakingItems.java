package dev.baton.intake;

import dev.baton.chat.Intake;
import dev.baton.chat.IntakeHandler;
import dev.baton.chat.IntakeReply;
import dev.baton.chat.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes leads of what was sent, and hands them in: each once, however often it comes. */
final class TakingItems {

    private static final String RESOURCE = "leads";

    private final List<IntakeHandler> handlers;
    private final HandingIn handingIn;

    TakingItems(List<IntakeHandler> handlers, HandingIn handingIn) {
        this.handlers = handlers.stream()
                .filter(handler -> handler.resource().equals(RESOURCE))
                .toList();
        this.handingIn = handingIn;
    }

    /** Each lead that is made of it, or why there is none; nothing if there is nothing to hand in. */
    List<Outcome> take(OrganizationId organization, Source source, Item item, Mapping mapping) {
        if (!item.flaw().isEmpty()) {
            return List.of(new Outcome.Refused(item.flaw()));
        }
        return switch (mapping.of(item.payload())) {
            case Mapping.Result.Failed(var reason) -> List.of(new Outcome.Refused(reason));
            case Mapping.Result.Leads(var leads) -> {
                var outcomes = new ArrayList<Outcome>();
                for (var lead : leads) {
                    outcomes.addAll(take(organization, source, nameOf(item, lead, outcomes.size()), lead));
                }
                yield outcomes;
            }
        };
    }

    /** A lead that a mapping names is the same wherever it comes; else it is the event's, by its place. */
    private static String nameOf(Item item, Map<String, String> lead, int place) {
        var named = lead.getOrDefault(Fitting.ID, "");
        return Proof.fingerprint(named.isEmpty() ? item.id() + "#" + place : "lead " + named);
    }

    /** Nobody reads off it how the other system calls the record. */
    private static String recordOf(Source source, Map<String, String> lead) {
        var record = lead.getOrDefault(Fitting.RECORD, "").strip();
        return record.isEmpty() ? "" : Proof.fingerprint(source.id() + " " + record);
    }

    private List<Outcome> take(OrganizationId organization, Source source, String name, Map<String, String> lead) {
        return handlers.stream()
                .map(handler -> take(
                        handler,
                        new Intake(
                                organization,
                                source.name(),
                                source.id() + ":" + name,
                                name,
                                source.pod(),
                                recordOf(source, lead),
                                Fitting.fit(lead, handler.inputs()))))
                .toList();
    }

    private Outcome take(IntakeHandler handler, Intake intake) {
        return switch (handingIn.take(handler, intake)) {
            case IntakeReply.Taken(var answers) -> new Outcome.Taken(answers);
            case IntakeReply.Conflict() -> new Outcome.Refused("It was sent before with other words.");
            case IntakeReply.Invalid(var complaints) ->
                Fitting.without(intake.values(), complaints, handler.inputs())
                        .map(intake::with)
                        .map(again -> lastly(handingIn.take(handler, again)))
                        .orElseGet(() -> refused(complaints));
        };
    }

    private static Outcome lastly(IntakeReply reply) {
        return switch (reply) {
            case IntakeReply.Taken(var answers) -> new Outcome.Taken(answers);
            case IntakeReply.Conflict() -> new Outcome.Refused("It was sent before with other words.");
            case IntakeReply.Invalid(var complaints) -> refused(complaints);
        };
    }

    /** What is asked for, and no more: complaints may repeat what was sent. */
    private static Outcome refused(Map<String, String> complaints) {
        return new Outcome.Refused(
                complaints.containsKey("source")
                        ? "The pod of this source is gone. Make a new source with /baton admin source."
                        : "Please change: "
                                + String.join(
                                        ", ",
                                        complaints.keySet().stream().sorted().toList())
                                + ".");
    }
}
