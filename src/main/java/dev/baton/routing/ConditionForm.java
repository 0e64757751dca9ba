package dev.baton.routing;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.pods.Countries;
import dev.baton.pods.FieldName;
import dev.baton.pods.Figures;
import dev.baton.pods.Lines;
import dev.baton.pods.Spelling;
import dev.baton.pods.Trait;
import dev.baton.routing.Condition.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks for a condition: of which field, how it is looked at, and for which values. */
final class ConditionForm {

    static final String FIELD = "field";
    static final String OTHER = "other";
    static final String CHECK = "check";
    static final String VALUES = "values";
    static final String FROM = "from";
    static final String TO = "to";
    static final String GONE = "gone";

    /** What a lead can be told apart by. */
    static final List<Trait> TRAITS = List.of(
            Trait.COUNTRY,
            Trait.REGION,
            Trait.INDUSTRY,
            Trait.SIZE,
            Trait.VALUE,
            Trait.CURRENCY,
            Trait.SOURCE,
            Trait.CAMPAIGN,
            Trait.SCORE);

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUES = 1_500;
    private static final int ECHO = 40;

    private enum Kind {
        ONE_OF("is one of"),
        NONE_OF("isn’t any of"),
        BETWEEN("is a number from … to …"),
        KNOWN("is known"),
        UNKNOWN("isn’t known");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    static Form more(String argument) {
        return new Form(RoutingActions.CONDITION, argument, "One more condition", "Add", inputs(true));
    }

    /** Asks which of a rule's conditions are to go. */
    static Form fewer(String argument, List<Condition> conditions) {
        var options = IntStream.range(0, conditions.size())
                .mapToObj(at -> new Option(
                        Integer.toString(at),
                        (at + 1) + ". " + conditions.get(at).words()))
                .toList();
        var choice = new Input.Choice(GONE, Caption.required("Which are to go?"), true, options, List.of());
        return new Form(RoutingActions.CONDITIONS, argument, "Remove conditions", "Remove", List.of(choice));
    }

    /** Those that were picked are gone; whatever is no number of one changes nothing. */
    static List<Condition> without(Submission submission, List<Condition> conditions) {
        var gone = submission.all(GONE);
        return IntStream.range(0, conditions.size())
                .filter(at -> !gone.contains(Integer.toString(at)))
                .mapToObj(conditions::get)
                .toList();
    }

    /** @param required whether there must be one */
    static List<Input> inputs(boolean required) {
        var fields = Stream.concat(
                        TRAITS.stream().map(trait -> new Option(trait.field(), trait.label())),
                        Stream.of(new Option(OTHER, "Another field")))
                .toList();
        var checks = Stream.of(Kind.values())
                .map(kind -> new Option(kind.name(), kind.label))
                .toList();
        var caption = required ? Caption.required("Field") : Caption.optional("Only leads whose");
        return List.of(
                new Input.Choice(FIELD, caption, false, fields, List.of()),
                new Input.Line(
                        OTHER,
                        Caption.optional("Name of another field").hint("As machines send it, such as product"),
                        false,
                        FieldName.LONGEST,
                        ""),
                new Input.Choice(CHECK, Caption.optional("How"), false, checks, List.of(Kind.ONE_OF.name())),
                new Input.Line(
                        VALUES,
                        Caption.optional("Values")
                                .hint("One a line, or with commas between, such as DE, AT, Switzerland"),
                        true,
                        LONGEST_VALUES,
                        ""),
                new Input.Line(
                        FROM,
                        Caption.optional("Number from")
                                .hint("Included, such as 50,000 or 50k. Currencies aren’t converted"),
                        false,
                        30,
                        ""),
                new Input.Line(
                        TO, Caption.optional("Number to").hint("Included; empty for no largest one"), false, 30, ""));
    }

    /**
     * Reads it; empty if none was filled in, or one that can't be.
     *
     * @param complaints gets what must be changed, by input
     */
    static Optional<Condition> read(Submission submission, Map<String, String> complaints) {
        if (submission.value(FIELD).isEmpty()) {
            Stream.of(OTHER, VALUES, FROM, TO)
                    .filter(input -> !submission.value(input).isEmpty())
                    .findFirst()
                    .ifPresent(input -> complaints.put(FIELD, "Please pick a field for the condition."));
            return Optional.empty();
        }
        var field = field(submission, complaints);
        var kind = Lines.oneOf(
                Kind.class, submission.value(CHECK).isEmpty() ? Kind.ONE_OF.name() : submission.value(CHECK));
        if (kind.isEmpty()) {
            complaints.put(CHECK, "Please pick one of these.");
        }
        return field.flatMap(name -> kind.flatMap(each -> check(each, name, submission, complaints))
                .map(check -> new Condition(name, check)));
    }

    private static Optional<String> field(Submission submission, Map<String, String> complaints) {
        var picked = submission.value(FIELD);
        if (!picked.equals(OTHER)) {
            var trait = TRAITS.stream().map(Trait::field).filter(picked::equals).findFirst();
            if (trait.isEmpty()) {
                complaints.put(FIELD, "Please pick one of these.");
            }
            return trait;
        }
        var name = Lines.onOneLine(submission.value(OTHER));
        if (!FieldName.isValid(name)) {
            complaints.put(OTHER, "Please name the field in " + FieldName.RULE + ".");
            return Optional.empty();
        }
        return Optional.of(Trait.of(name).map(Trait::field).orElse(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Check> check(
            Kind kind, String field, Submission submission, Map<String, String> complaints) {
        return switch (kind) {
            case ONE_OF -> values(field, submission, complaints).map(Check.OneOf::new);
            case NONE_OF -> values(field, submission, complaints).map(Check.NoneOf::new);
            case BETWEEN -> between(submission, complaints);
            case KNOWN -> Optional.of(new Check.Known());
            case UNKNOWN -> Optional.of(new Check.Unknown());
        };
    }

    private static Optional<Check> between(Submission submission, Map<String, String> complaints) {
        var from = Figures.read(submission.value(FROM), FROM, complaints);
        var to = Figures.read(submission.value(TO), TO, complaints);
        if (complaints.containsKey(FROM) || complaints.containsKey(TO)) {
            return Optional.empty();
        }
        if (from.isEmpty() && to.isEmpty()) {
            complaints.put(FROM, "Please fill in one of the two numbers, or both.");
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            complaints.put(TO, "Please use a number that isn’t less than the first one.");
            return Optional.empty();
        }
        return Optional.of(new Check.Between(from.orElse(null), to.orElse(null)));
    }

    private static Optional<List<String>> values(String field, Submission submission, Map<String, String> complaints) {
        var typed = Lines.within(LONGEST_VALUES, VALUES, submission.value(VALUES), complaints);
        var values = new ArrayList<String>();
        Stream.of(typed.split(typed.contains("\n") ? "\n" : "[,;]", -1))
                .map(Lines::onOneLine)
                .filter(value -> !Spelling.of(value).isEmpty())
                .forEach(values::add);
        if (values.isEmpty()) {
            complaints.putIfAbsent(VALUES, "Please fill in at least one value.");
        } else if (values.size() > MOST_VALUES) {
            complaints.put(VALUES, "Please use at most " + MOST_VALUES + " values.");
        } else if (field.equals(Trait.COUNTRY.field())) {
            values.stream()
                    .filter(value -> !Countries.isKnown(value))
                    .findFirst()
                    .ifPresent(value -> complaints.put(
                            VALUES,
                            "I don’t know the country “" + Excerpt.of(value, ECHO)
                                    + "”. Please use its name, or a code such as DE."));
        }
        return complaints.containsKey(VALUES) ? Optional.empty() : Optional.of(List.copyOf(values));
    }

    private ConditionForm() {}
}
