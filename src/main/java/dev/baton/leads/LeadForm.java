package dev.baton.leads;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.people.Pod;
import dev.baton.pods.Amounts;
import dev.baton.pods.Lines;
import dev.baton.pods.Money;
import dev.baton.pods.WhichPod;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked about a lead, of people in a form and of machines in a request, and how the answers are read. */
final class LeadForm {

    static final String OFFER = "lead.offer";
    static final String OFFER_AGAIN = "lead.offer-again";
    static final int SHORT = 200;
    static final int LONG = 1_500;

    private static final Particulars NOTHING =
            new Particulars("", false, "", "", "", "", "", "", null, "", Details.NONE);

    private static final List<Option> CURRENCIES = List.of(
                    "EUR", "USD", "GBP", "CHF", "SEK", "DKK", "NOK", "PLN", "CZK", "JPY", "CNY", "INR", "SGD", "AUD",
                    "NZD", "CAD", "BRL", "MXN", "ZAR", "AED", "ILS", "TRY")
            .stream()
            .map(code -> option(Currency.getInstance(code)))
            .toList();

    private static Option option(Currency currency) {
        var code = currency.getCurrencyCode();
        return new Option(code, code + ", " + currency.getDisplayName(Locale.ENGLISH));
    }

    /** Machines and files bring others than those that a person may pick. */
    static List<Option> currencies(@Nullable Money known) {
        var own = known == null ? Stream.<Option>empty() : Stream.of(option(known.currency()));
        return Stream.concat(CURRENCIES.stream(), own).distinct().toList();
    }

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,40}");

    private static final String PRIORITY = "priority";
    private static final String HOT = "hot";
    private static final List<Option> PRIORITIES =
            List.of(new Option("normal", "In the usual time"), new Option(HOT, "Soon: it is hot"));

    private static final Set<String> SEVERAL_LINES = Set.of("whyNow", "nextStep", "note", DetailsForm.ATTRIBUTES);

    private static final List<Input> ASKED = Stream.of(
                    essentials(NOTHING), Touches.lines(), DetailsForm.all(Details.NONE))
            .flatMap(List::stream)
            .toList();

    /** So many of the essentials say who it is. */
    private static final int WHO = 4;

    private LeadForm() {}

    /**
     * The form of a new lead.
     *
     * @param pods where it may go, the likeliest first; one is not asked for
     * @param byRules whether that can be left to the rules
     * @param statements what is asked to be confirmed
     * @param decisive the fields by which something is decided; see {@link DetailsForm}
     */
    static Form blank(List<Pod> pods, boolean byRules, String note, List<Input> statements, Set<String> decisive) {
        var suggested = new Particulars("", false, "", "", "", "", "", "", null, note, Details.NONE);
        var inputs = new ArrayList<Input>();
        inputs.addAll(WhichPod.inputs(
                pods,
                byRules ? List.of(Placing.BY_RULES) : List.of(),
                Caption.required("Pod").hint("The group of sales and marketing that gets it")));
        inputs.addAll(statements);
        inputs.addAll(inputs(suggested, decisive));
        var argument = pods.size() == 1 ? pods.getFirst().id().value() : "";
        return new Form(OFFER, argument, "Hand over a lead", "Hand over", inputs);
    }

    /**
     * The form of a lead that is offered once more.
     *
     * @param known what it holds at first
     * @param asked what is told and asked before that
     * @param decisive the fields by which something is decided; see {@link DetailsForm}
     */
    static Form again(Lead lead, Particulars known, List<Input> asked, Set<String> decisive) {
        var inputs = new ArrayList<Input>();
        lead.progress().last().ifPresent(step -> inputs.add(new Input.Notice("why", Steps.line(lead, step))));
        inputs.addAll(asked);
        inputs.addAll(inputs(known, decisive));
        return new Form(OFFER_AGAIN, lead.id().value(), "Offer again", "Offer again", inputs);
    }

    /** What is asked about every lead. */
    static List<Input> inputs() {
        return ASKED;
    }

    static List<Input> inputs(Particulars known, Set<String> decisive) {
        var details = known.details();
        var essentials = essentials(known);
        return Stream.of(
                        essentials.subList(0, WHO),
                        DetailsForm.inputs(details, decisive),
                        essentials.subList(WHO, essentials.size()),
                        details.touches().inputs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Input> essentials(Particulars known) {
        var value = known.value();
        return List.of(
                line("company", Caption.required("Company"), known.company()),
                line("contact", Caption.optional("Contact").hint("Name and role"), known.contact()),
                line("email", Caption.optional("E-mail"), known.email()),
                line("phone", Caption.optional("Phone"), known.phone()),
                line(
                        "campaign",
                        Caption.optional("Campaign")
                                .hint("With the name or code of a campaign, its brief is one press away"),
                        known.campaign()),
                lines(
                        "whyNow",
                        Caption.required("Why now?").hint("What they did or said that makes this lead ready"),
                        known.whyNow()),
                new Input.Choice(
                        PRIORITY,
                        Caption.required("How soon?").hint("For a hot lead, sales agreed on a shorter time"),
                        false,
                        PRIORITIES,
                        List.of(known.hot() ? HOT : "normal")),
                lines("nextStep", Caption.optional("Suggested next step"), known.nextStep()),
                line(
                        "value",
                        Caption.optional("Expected value").hint("A number, such as 12000"),
                        value == null ? "" : value.amount().toPlainString()),
                new Input.Choice(
                        "currency",
                        Caption.optional("Currency"),
                        false,
                        currencies(value),
                        List.of(value == null ? "EUR" : value.currency().getCurrencyCode())),
                lines("note", Caption.optional("Note"), known.note()));
    }

    private static Input line(String id, Caption caption, String initial) {
        return new Input.Line(id, caption, false, SHORT, initial);
    }

    private static Input lines(String id, Caption caption, String initial) {
        return new Input.Line(id, caption, true, LONG, initial);
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(Particulars particulars) implements Reading {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by input
         */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    /** Of a file, in which nobody has to say why a lead is ready now. */
    static Reading readFiled(Function<String, String> asFilledIn) {
        return read(asFilledIn, Set.of("whyNow"));
    }

    /** @param asFilledIn gives the answer to an input, or an empty text */
    static Reading read(Function<String, String> asFilledIn) {
        return read(asFilledIn, Set.of());
    }

    private static Reading read(Function<String, String> asFilledIn, Set<String> optional) {
        Function<String, String> answers = input -> onOneLine(input, asFilledIn.apply(input));
        var complaints = new LinkedHashMap<String, String>();
        for (var input : ASKED) {
            if (input instanceof Input.Line line) {
                Lines.check(line, answers.apply(line.id()), complaints);
            }
        }
        optional.stream().filter(input -> answers.apply(input).isBlank()).forEach(complaints::remove);
        var email = answers.apply("email");
        if (!email.isEmpty() && !MailAddress.isValidAddress(email)) {
            complaints.put("email", "Please write an e-mail address, such as name@example.com.");
        }
        var phone = answers.apply("phone");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            complaints.put("phone", "Please write a phone number, such as +49 30 1234567.");
        }
        DetailsForm.check(answers, complaints);
        var priority = answers.apply(PRIORITY);
        if (!priority.isEmpty() && PRIORITIES.stream().map(Option::value).noneMatch(priority::equals)) {
            complaints.put(PRIORITY, "Please use normal or hot.");
        }
        var value = Amounts.read(answers.apply("value"), answers.apply("currency"), complaints);
        return complaints.isEmpty()
                ? new Reading.Complete(particulars(answers, value))
                : new Reading.Incomplete(complaints);
    }

    private static String onOneLine(String input, String answer) {
        return SEVERAL_LINES.contains(input) ? answer : Lines.onOneLine(answer);
    }

    private static Particulars particulars(Function<String, String> answers, @Nullable Money value) {
        return new Particulars(
                answers.apply("company"),
                answers.apply(PRIORITY).equals(HOT),
                answers.apply("contact"),
                answers.apply("email").toLowerCase(Locale.ROOT),
                answers.apply("phone"),
                answers.apply("campaign"),
                answers.apply("whyNow"),
                answers.apply("nextStep"),
                value,
                answers.apply("note"),
                DetailsForm.read(answers));
    }
}
