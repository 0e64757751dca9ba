package dev.baton.routing;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Figures;
import dev.baton.pods.Lines;
import dev.baton.pods.Trait;
import dev.baton.pods.Traits;
import dev.baton.pods.WhichPod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for a lead that is only made up, to see where it would go. */
final class LeadToTry {

    static final String POD = "pod";
    static final String HOT = "hot";
    static final String OTHERS = "others";

    private static final String YES = "yes";
    private static final int LONGEST = 200;
    private static final int LONGEST_OTHERS = 1_500;

    /** What a rule or the owner of an account can depend on. */
    private static final List<Trait> ASKED = Stream.concat(
                    Stream.of(Trait.COMPANY, Trait.EMAIL), ConditionForm.TRAITS.stream())
            .toList();

    static Form form(List<Pod> pods) {
        var inputs = new ArrayList<Input>();
        if (pods.size() > 1) {
            inputs.add(new Input.Choice(
                    POD,
                    Caption.optional("Pod").hint("Empty if that is left to the rules"),
                    false,
                    WhichPod.options(pods),
                    List.of()));
        }
        ASKED.forEach(trait ->
                inputs.add(new Input.Line(trait.field(), Caption.optional(trait.label()), false, LONGEST, "")));
        inputs.add(new Input.Line(
                OTHERS,
                Caption.optional("Other fields").hint("One a line, such as product: Analytics"),
                true,
                LONGEST_OTHERS,
                ""));
        inputs.add(new Input.Choice(
                HOT, Caption.optional("Urgency"), true, List.of(new Option(YES, "It is hot")), List.of()));
        return new Form(RoutingActions.TRY, "", "Try a lead", "Try", inputs);
    }

    /** @param complaints gets what must be changed, by input */
    static Request read(Submission submission, List<Pod> pods, Instant now, Map<String, String> complaints) {
        var values = new HashMap<>(others(submission, complaints));
        for (var trait : ASKED) {
            var typed = Lines.within(LONGEST, trait.field(), submission.value(trait.field()), complaints);
            if (trait.kind() == Trait.Kind.NUMBER) {
                Figures.read(typed, trait.field(), complaints)
                        .ifPresent(number -> values.put(trait.field(), number.toPlainString()));
            } else {
                values.put(trait.field(), Lines.onOneLine(typed));
            }
        }
        var wanted =
                Optional.of(submission.value(POD)).filter(pod -> !pod.isEmpty()).map(PodId::new);
        if (wanted.isPresent() && pods.stream().map(Pod::id).noneMatch(wanted.get()::equals)) {
            complaints.put(POD, "Please pick one of these pods.");
        }
        return new Request(new Traits(values), wanted, submission.all(HOT).contains(YES), now);
    }

    private static Map<String, String> others(Submission submission, Map<String, String> complaints) {
        var values = new HashMap<String, String>();
        var typed = Lines.within(LONGEST_OTHERS, OTHERS, submission.value(OTHERS), complaints);
        for (var line : typed.split("\n", -1)) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                values.put(Lines.onOneLine(line.substring(0, colon)), Lines.onOneLine(line.substring(colon + 1)));
            } else if (!line.isBlank()) {
                complaints.put(OTHERS, "Please put a colon between a field and its value, such as product: Analytics.");
            }
        }
        return values;
    }

    private LeadToTry() {}
}
