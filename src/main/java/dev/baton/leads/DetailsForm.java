package dev.baton.leads;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.pods.FieldName;
import dev.baton.pods.Figures;
import dev.baton.pods.Lines;
import dev.baton.pods.Trait;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked of a lead besides the essentials, and how it is read. */
final class DetailsForm {

    /** In a form, what an organization tells by names of its own: one a line, such as {@code plan: gold}. */
    static final String ATTRIBUTES = "attributes";

    private static final String DECIDES = "It decides who gets the lead, or whether it is ready";
    private static final int SHORT = 100;
    private static final int LONGEST = 1_500;
    private static final int MOST = 30;
    private static final BigDecimal TOO_LARGE = new BigDecimal(1_000_000_000);

    /** As machines write numbers: a point has decimals behind it, however many. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.]\\d{1,4})?");

    /**
     * Those that are worth asking for: the source always, since each report counts by it.
     *
     * @param decisive by which something is decided, in small letters; besides them what is known is shown
     */
    static List<Input> inputs(Details known, Set<String> decisive) {
        var ownNames = decisive.stream().anyMatch(field -> Trait.of(field).isEmpty());
        return all(known).stream()
                .filter(input -> input.id().equals(Trait.SOURCE.field())
                        || decisive.contains(input.id().toLowerCase(Locale.ROOT))
                        || (input.id().equals(ATTRIBUTES) && ownNames)
                        || (input instanceof Input.Line line && !line.initial().isEmpty()))
                .map(input -> decisive.contains(input.id().toLowerCase(Locale.ROOT)) ? decisive(input) : input)
                .toList();
    }

    /** It says what it is asked for. */
    private static Input decisive(Input input) {
        if (!(input instanceof Input.Line line)) {
            return input;
        }
        var hint = line.caption().hint();
        var caption = line.caption().hint(hint.isEmpty() ? DECIDES : hint + ". " + DECIDES);
        return new Input.Line(line.id(), caption, line.multiline(), line.longest(), line.initial());
    }

    /** All that can be told. */
    static List<Input> all(Details known) {
        return List.of(
                line(Trait.COUNTRY, "", known.country()),
                line(Trait.REGION, "Such as Bavaria or West Coast", known.region()),
                line(Trait.INDUSTRY, "", known.industry()),
                line(Trait.SIZE, "A number, such as 250", Details.plain(known.size())),
                line(Trait.SCORE, "A number, as your marketing software counts", Details.plain(known.score())),
                line(Trait.SOURCE, "Where the lead comes from, such as a fair", known.source()),
                new Input.Line(
                        ATTRIBUTES,
                        Caption.optional("Anything else to sort by").hint("One a line, such as plan: gold"),
                        true,
                        LONGEST,
                        lines(known)));
    }

    private static Input line(Trait trait, String hint, String initial) {
        return new Input.Line(trait.field(), Caption.optional(trait.label()).hint(hint), false, SHORT, initial);
    }

    static String lines(Details known) {
        var text = new StringBuilder();
        known.sorted()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        return text.toString().strip();
    }

    /**
     * What a system tells, as somebody would fill it in; what can't be an attribute is left out, and so is what is too
     * much.
     */
    static String lines(String filledIn, Map<String, String> attributes) {
        var lines = filledIn.lines().filter(line -> !line.isBlank());
        var more = attributes.entrySet().stream()
                .map(each -> each.getKey() + ": " + Lines.onOneLine(each.getValue()))
                .filter(line -> attribute(line).isPresent());
        var text = new StringBuilder();
        Stream.concat(lines, more).limit(MOST).forEach(line -> {
            if (text.length() + line.length() < LONGEST) {
                text.append(line).append('\n');
            }
        });
        return text.toString().strip();
    }

    /** @param complaints gets what must be changed, by input */
    static void check(Function<String, String> answers, Map<String, String> complaints) {
        for (var trait : List.of(Trait.SIZE, Trait.SCORE)) {
            var answer = answers.apply(trait.field());
            if (!answer.isEmpty() && number(answer).isEmpty()) {
                complaints.put(trait.field(), "Please use a number, such as 250.");
            }
        }
        Touches.check(answers, complaints);
        var lines = answers.apply(ATTRIBUTES)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() > MOST) {
            complaints.put(ATTRIBUTES, "Please use at most " + MOST + " lines.");
        }
        lines.stream()
                .filter(line -> attribute(line).isEmpty())
                .findFirst()
                .ifPresent(line -> complaints.put(
                        ATTRIBUTES, "Please write each line as name: value. A name has up to 40 letters and digits."));
    }

    /** Of answers that {@link #check} has nothing against. */
    static Details read(Function<String, String> answers) {
        var attributes = new LinkedHashMap<String, String>();
        answers.apply(ATTRIBUTES)
                .lines()
                .flatMap(line -> attribute(line).stream())
                .forEach(each -> attributes.put(each.getKey(), each.getValue()));
        return new Details(
                answers.apply(Trait.COUNTRY.field()),
                answers.apply(Trait.REGION.field()),
                answers.apply(Trait.INDUSTRY.field()),
                number(answers.apply(Trait.SIZE.field())).orElse(null),
                number(answers.apply(Trait.SCORE.field())).orElse(null),
                answers.apply(Trait.SOURCE.field()),
                Touches.read(answers),
                attributes);
    }

    private static Optional<BigDecimal> number(String answer) {
        return NUMBER.matcher(answer).matches()
                ? Optional.of(new BigDecimal(answer))
                : Figures.number(answer).filter(number -> number.signum() >= 0 && number.compareTo(TOO_LARGE) < 0);
    }

    private static Optional<Map.Entry<String, String>> attribute(String line) {
        var colon = line.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var name = line.substring(0, colon).strip();
        var value = Lines.onOneLine(line.substring(colon + 1)).strip();
        return FieldName.isValid(name) && Trait.of(name).isEmpty()
                ? Optional.of(Map.entry(name, value))
                : Optional.empty();
    }

    private DetailsForm() {}
}
