package dev.baton.routing;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.people.Pod;
import dev.baton.pods.Figures;
import dev.baton.pods.Lines;
import dev.baton.pods.WhichPod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for a rule: its name, its pod, who gets its leads, and its limits. */
final class RuleForm {

    static final String NAME = "name";
    static final String POD = "pod";
    static final String HOW = "how";
    static final String PEOPLE = "people";
    static final String PER_DAY = "perDay";
    static final String PER_WEEK = "perWeek";
    static final String OPEN = "open";
    static final String ALSO = "also";

    static final int LONGEST_NAME = 60;

    private static final String AT_WORK = "AT_WORK";
    private static final String HOT_ANYWAY = "HOT_ANYWAY";

    private enum How {
        IN_TURN("One after the other"),
        NAMED("Always one person"),
        OWNER("The account’s owner"),
        OPEN("Whoever accepts first");

        private final String label;

        How(String label) {
            this.label = label;
        }

        static How of(Target target) {
            return switch (target) {
                case Target.InTurn ignored -> IN_TURN;
                case Target.Named ignored -> NAMED;
                case Target.Owner ignored -> OWNER;
                case Target.Open ignored -> OPEN;
            };
        }
    }

    /** What came of reading it. */
    sealed interface Reading {

        record Complete(Rule.Draft draft) implements Reading {}

        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    /** @param pods among which the pod is picked, the likeliest first */
    static Form add(List<Pod> pods) {
        var inputs = new ArrayList<>(inputs(pods, null));
        inputs.addAll(2, ConditionForm.inputs(false));
        return new Form(RoutingActions.ADD, "", "New routing rule", "Add", inputs);
    }

    static Form change(String argument, List<Pod> pods, Rule rule) {
        var likeliest = pods.stream()
                .sorted(Comparator.comparing((Pod pod) -> !pod.id().equals(rule.pod())))
                .toList();
        return new Form(RoutingActions.CHANGE, argument, "Routing rule", "Save", inputs(likeliest, rule));
    }

    private static List<Input> inputs(List<Pod> pods, @Nullable Rule rule) {
        var options = WhichPod.options(pods);
        var wanted = rule == null ? options.getFirst().value() : rule.pod().value();
        var pod = options.stream().map(Option::value).filter(wanted::equals).toList();
        var how = rule == null ? How.IN_TURN : How.of(rule.target());
        var terms = rule == null ? Terms.NONE : rule.terms();
        return List.of(
                new Input.Line(
                        NAME,
                        Caption.required("Name").hint("Such as DACH enterprise"),
                        false,
                        LONGEST_NAME,
                        rule == null ? "" : rule.name()),
                new Input.Choice(POD, Caption.required("Pod"), false, options, pod),
                new Input.Choice(
                        HOW,
                        Caption.required("Who gets its leads?"),
                        false,
                        Stream.of(How.values())
                                .map(each -> new Option(each.name(), each.label))
                                .toList(),
                        List.of(how.name())),
                new Input.People(
                        PEOPLE,
                        Caption.optional("People").hint("Of the pod’s sales; for one after the other, or always one"),
                        rule == null ? List.of() : rule.target().people()),
                limit(PER_DAY, "Most a day for each person", terms.perDay()),
                limit(PER_WEEK, "Most a week for each person", terms.perWeek()),
                limit(OPEN, "Most open leads for each person", terms.open()),
                also(terms));
    }

    private static Input limit(String id, String label, int initial) {
        return new Input.Line(
                id, Caption.optional(label).hint("Empty for no limit"), false, 6, initial == 0 ? "" : "" + initial);
    }

    private static Input also(Terms terms) {
        var initial = Stream.of(
                        terms.atWork() ? Stream.of(AT_WORK) : Stream.<String>of(),
                        terms.hotAnyway() ? Stream.of(HOT_ANYWAY) : Stream.<String>of())
                .flatMap(Function.identity())
                .toList();
        return new Input.Choice(
                ALSO,
                Caption.optional("Also"),
                true,
                List.of(
                        new Option(AT_WORK, "Only people who work at that time"),
                        new Option(HOT_ANYWAY, "Hot leads pass these limits")),
                initial);
    }

    /**
     * Reads it.
     *
     * @param pods among which one could pick
     * @param before the rule as it was, whose weights stay; null if it is new
     * @param names of those who were picked
     */
    static Reading read(
            Submission submission, List<Pod> pods, @Nullable Rule before, Function<PersonId, String> names) {
        var complaints = new LinkedHashMap<String, String>();
        var name = Lines.onOneLine(submission.value(NAME));
        Lines.check(new Input.Line(NAME, Caption.required("Name"), false, LONGEST_NAME, ""), name, complaints);
        var pod = pods.stream()
                .filter(each -> each.id().value().equals(submission.value(POD)))
                .findFirst();
        if (pod.isEmpty()) {
            complaints.put(POD, "Please pick one of these pods.");
        }
        var target = target(submission, before, complaints);
        pod.ifPresent(each -> target.ifPresent(to -> checkPeople(to, each, names, complaints)));
        var terms = terms(submission, complaints);
        return complaints.isEmpty()
                ? new Reading.Complete(new Rule.Draft(name, pod.orElseThrow().id(), target.orElseThrow(), terms))
                : new Reading.Incomplete(complaints);
    }

    private static Optional<Target> target(
            Submission submission, @Nullable Rule before, Map<String, String> complaints) {
        var people = submission.people(PEOPLE);
        var how = Lines.oneOf(How.class, submission.value(HOW));
        if (how.isEmpty()) {
            complaints.put(HOW, "Please pick one of these.");
            return Optional.empty();
        }
        return switch (how.get()) {
            case IN_TURN -> inTurn(people, before, complaints);
            case NAMED -> named(people, complaints);
            case OWNER -> Optional.of(new Target.Owner());
            case OPEN -> Optional.of(new Target.Open());
        };
    }

    private static Optional<Target> inTurn(
            List<PersonId> people, @Nullable Rule before, Map<String, String> complaints) {
        if (people.isEmpty() || people.size() > Target.MOST_PEOPLE) {
            complaints.put(PEOPLE, "Please pick 1 to " + Target.MOST_PEOPLE + " people of the pod’s sales.");
            return Optional.empty();
        }
        return Optional.of(new Target.InTurn(people.stream()
                .map(person -> new Share(
                        person,
                        before != null && before.target() instanceof Target.InTurn turn ? turn.weightOf(person) : 1))
                .toList()));
    }

    private static Optional<Target> named(List<PersonId> people, Map<String, String> complaints) {
        if (people.size() != 1) {
            complaints.put(PEOPLE, "Please pick one person of the pod’s sales.");
            return Optional.empty();
        }
        return Optional.of(new Target.Named(people.getFirst()));
    }

    private static void checkPeople(
            Target target, Pod pod, Function<PersonId, String> names, Map<String, String> complaints) {
        target.people().stream()
                .filter(person -> !pod.sells(person))
                .findFirst()
                .ifPresent(person -> complaints.put(
                        PEOPLE, names.apply(person) + " isn’t in sales of " + pod.name() + ". Please pick others."));
    }

    private static Terms terms(Submission submission, Map<String, String> complaints) {
        var also = submission.all(ALSO);
        return new Terms(
                Figures.count(submission.value(PER_DAY), Terms.MOST, PER_DAY, complaints),
                Figures.count(submission.value(PER_WEEK), Terms.MOST, PER_WEEK, complaints),
                Figures.count(submission.value(OPEN), Terms.MOST, OPEN, complaints),
                also.contains(AT_WORK),
                also.contains(HOT_ANYWAY));
    }

    private RuleForm() {}
}
