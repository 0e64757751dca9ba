package dev.baton.definitions;

import com.google.common.base.Splitter;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.definitions.Clause.Field;
import dev.baton.definitions.Clause.Statement;
import dev.baton.definitions.Condition.Bound;
import dev.baton.definitions.Condition.Limit;
import dev.baton.definitions.Condition.OneOf;
import dev.baton.pods.Amounts;
import dev.baton.pods.FieldName;
import dev.baton.pods.Figures;
import dev.baton.pods.Lines;
import dev.baton.pods.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms of the two kinds of clauses. */
final class ClauseForm {

    static final String STATEMENT = "statement";
    private static final String FIELDS = "fields";
    private static final String OWN = "own";
    private static final String HOW = "how";

    /** As {@link Amounts} calls what it reads. */
    private static final String LIMIT = "value";

    private static final String CURRENCY = "currency";

    private static final int LONGEST = 250;
    private static final int LONGEST_LIST = 300;
    private static final int MOST_FIELDS = 5;
    private static final int MOST_VALUES = 40;

    /** What the known has to be like. */
    enum How {
        FILLED("Anything will do"),
        ONE_OF("It is one of a list"),
        AT_LEAST("It is a number, at least"),
        AT_MOST("It is a number, at most");

        private final String label;

        How(String label) {
            this.label = label;
        }
    }

    /** What was filled in. */
    sealed interface Reading {

        record Complete(Clause.Demand demand) implements Reading {}

        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    static Form of(Target target, Clause.@Nullable Demand known, boolean isStatement, String news) {
        var inputs = new ArrayList<Input>();
        if (!news.isEmpty()) {
            inputs.add(new Input.Notice("news", Text.of(news)));
        }
        inputs.addAll(
                isStatement
                        ? List.of(statement(known instanceof Statement(var words) ? words : ""))
                        : fields(known instanceof Field field ? field : new Field(List.of(), null)));
        return new Form(
                isStatement ? DefinitionActions.STATEMENT : DefinitionActions.FIELD,
                target.toString(),
                isStatement ? "A statement" : "What must be known",
                "Save",
                inputs);
    }

    private static Input.Line statement(String initial) {
        var caption =
                Caption.required("What is true of the lead?").hint("Whoever hands it over confirms it, word by word");
        return new Input.Line(STATEMENT, caption, true, LONGEST, initial);
    }

    private static List<Input> fields(Field known) {
        var traits = known.fields().stream()
                .flatMap(field -> Trait.of(field).stream())
                .map(Trait::name);
        var own = known.fields().stream().filter(field -> Trait.of(field).isEmpty());
        return List.of(
                new Input.Choice(
                        FIELDS,
                        Caption.optional("What must be known?").hint("Of several, one is enough"),
                        true,
                        Stream.of(Trait.values())
                                .map(trait -> new Option(trait.name(), trait.label()))
                                .toList(),
                        traits.toList()),
                line(OWN, "Or fields of your own", "Their names, with commas between", String.join(", ", own.toList())),
                new Input.Choice(
                        HOW,
                        Caption.required("What does it have to be like?"),
                        false,
                        Stream.of(How.values())
                                .map(how -> new Option(how.name(), how.label))
                                .toList(),
                        List.of(how(known.condition()).name())),
                line(LIMIT, "The list, or the number", "Such as DE, AT, CH or 50", limit(known.condition())),
                new Input.Line(
                        CURRENCY,
                        Caption.optional("Currency").hint("Only for the expected value, such as EUR"),
                        false,
                        3,
                        known.condition() instanceof Limit limit ? limit.currency() : ""));
    }

    private static Input.Line line(String id, String label, String hint, String initial) {
        return new Input.Line(id, Caption.optional(label).hint(hint), false, LONGEST_LIST, initial);
    }

    private static How how(@Nullable Condition condition) {
        return switch (condition) {
            case null -> How.FILLED;
            case OneOf ignored -> How.ONE_OF;
            case Limit(var bound, var ignored, var ignoredToo) -> bound == Bound.AT_LEAST ? How.AT_LEAST : How.AT_MOST;
        };
    }

    private static String limit(@Nullable Condition condition) {
        return switch (condition) {
            case null -> "";
            case OneOf(var values) -> String.join(", ", values);
            case Limit(var ignored, var limit, var ignoredToo) -> limit.toPlainString();
        };
    }

    static Reading readStatement(Submission submission) {
        var words = Lines.onOneLine(submission.value(STATEMENT));
        var complaints = Lines.check(statement(""), words);
        return complaints.isEmpty() ? new Reading.Complete(new Statement(words)) : new Reading.Incomplete(complaints);
    }

    static Reading readFields(Submission submission) {
        var complaints = new HashMap<String, String>();
        var fields = fields(submission, complaints);
        var how = Lines.oneOf(How.class, submission.value(HOW));
        if (how.isEmpty()) {
            complaints.put(HOW, "Please pick one.");
        }
        var condition = how.flatMap(each -> condition(each, fields, submission, complaints));
        return complaints.isEmpty()
                ? new Reading.Complete(new Field(fields, condition.orElse(null)))
                : new Reading.Incomplete(complaints);
    }

    private static List<String> fields(Submission submission, Map<String, String> complaints) {
        var picked = submission.all(FIELDS).stream()
                .flatMap(name -> Lines.oneOf(Trait.class, name).stream())
                .map(Trait::field);
        var own = list(submission, OWN, complaints);
        var all = new ArrayList<String>();
        Stream.concat(picked, own.stream().map(ClauseForm::known))
                .filter(field -> all.stream().noneMatch(field::equalsIgnoreCase))
                .forEach(all::add);
        if (!own.stream().allMatch(FieldName::isValid)) {
            complaints.put(OWN, "Leads can carry names of " + FieldName.RULE + ". Please use such names.");
        } else if (all.isEmpty()) {
            complaints.put(FIELDS, "Please pick what must be known, or write it below.");
        } else if (all.size() > MOST_FIELDS) {
            complaints.put(FIELDS, "Please use at most " + MOST_FIELDS + " fields.");
        }
        return all;
    }

    /** Whoever types the name or the label of a field that there is means that. */
    private static String known(String name) {
        return Stream.of(Trait.values())
                .filter(trait ->
                        trait.field().equalsIgnoreCase(name) || trait.label().equalsIgnoreCase(name))
                .findFirst()
                .map(Trait::field)
                .orElse(name);
    }

    private static List<String> list(Submission submission, String input, Map<String, String> complaints) {
        var answer = Lines.within(LONGEST_LIST, input, submission.value(input), complaints);
        return Splitter.on(',')
                .splitToStream(answer)
                .map(Lines::onOneLine)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Condition> condition(
            How how, List<String> fields, Submission submission, Map<String, String> complaints) {
        var currency = submission.value(CURRENCY);
        var isMoney = fields.stream().anyMatch(field -> Trait.of(field).equals(Optional.of(Trait.VALUE)));
        if (!currency.isEmpty() && (!isMoney || how == How.FILLED || how == How.ONE_OF)) {
            complaints.put(CURRENCY, "Only a limit of the expected value has a currency. Please clear this.");
        }
        return switch (how) {
            case FILLED -> nothing(submission, complaints);
            case ONE_OF -> oneOf(submission, complaints);
            case AT_LEAST -> limit(Bound.AT_LEAST, fields, isMoney, submission, complaints);
            case AT_MOST -> limit(Bound.AT_MOST, fields, isMoney, submission, complaints);
        };
    }

    private static Optional<Condition> nothing(Submission submission, Map<String, String> complaints) {
        if (!submission.value(LIMIT).isEmpty()) {
            complaints.put(HOW, "You wrote a list or a number below. Please pick what it is, or clear it.");
        }
        return Optional.empty();
    }

    private static Optional<Condition> oneOf(Submission submission, Map<String, String> complaints) {
        var values = list(submission, LIMIT, complaints);
        if (values.isEmpty()) {
            complaints.putIfAbsent(LIMIT, "Please write the list, with commas between.");
        } else if (values.size() > MOST_VALUES) {
            complaints.put(LIMIT, "Please use at most " + MOST_VALUES + " words.");
        }
        return Optional.of(new OneOf(values));
    }

    private static Optional<Condition> limit(
            Bound bound, List<String> fields, boolean isMoney, Submission submission, Map<String, String> complaints) {
        var words = fields.stream()
                .flatMap(field -> Trait.of(field).stream())
                .filter(trait -> trait.kind() == Trait.Kind.WORDS)
                .findFirst();
        words.ifPresent(trait -> complaints.put(HOW, trait.label() + " is no number. Please pick another one."));
        if (isMoney && fields.size() > 1) {
            complaints.put(FIELDS, "A limit of the expected value stands alone. Please make a clause for each.");
        }
        var currency = submission.value(CURRENCY);
        if (isMoney && currency.isEmpty()) {
            complaints.put(CURRENCY, "In which currency? Please use a code such as EUR.");
        }
        var typed = Lines.within(LONGEST_LIST, LIMIT, submission.value(LIMIT), complaints);
        if (typed.isEmpty()) {
            complaints.putIfAbsent(LIMIT, "Please write the number.");
        }
        return isMoney
                ? Optional.ofNullable(Amounts.read(typed, currency, complaints))
                        .map(money -> new Limit(
                                bound, money.amount(), money.currency().getCurrencyCode()))
                : Figures.read(typed, LIMIT, complaints).map(number -> new Limit(bound, number, ""));
    }

    private ClauseForm() {}
}
