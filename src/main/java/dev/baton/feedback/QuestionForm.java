package dev.baton.feedback;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.feedback.Question.Draft;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.pods.Lines;
import dev.baton.pods.Often;
import dev.baton.pods.Timing;
import dev.baton.pods.TimingForm;
import dev.baton.pods.WhichPod;
import dev.baton.schedule.DaysOff;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form in which a question for the field is made or changed. */
final class QuestionForm {

    private static final String WORDS = "question";
    static final String WHOM = "whom";
    private static final String ABOUT = "about";
    private static final String OPEN = "open";
    private static final String REMINDER = "reminder";
    private static final int LONGEST = 300;

    private static final List<Option> SIDES =
            List.of(new Option(Side.SALES.name(), "Sales"), new Option(Side.BOTH.name(), "Sales and marketing"));

    private static final List<Option> SPANS = List.of(
            new Option("PT4H", "4 working hours"),
            new Option("PT8H", "8 working hours"),
            new Option("PT16H", "16 working hours"),
            new Option("PT32H", "32 working hours"));

    private static final List<Option> REMINDERS =
            List.of(new Option("yes", "Yes, once when half of that time is over"), new Option("no", "No"));

    /** @param words what a new question asks at first */
    static Draft blank(String words) {
        return new Draft(words, Side.SALES, null, "", Duration.ofHours(8), true);
    }

    /** On Fridays at three by everybody's own clocks, unless somebody wants it otherwise. */
    static Timing usual(LocalDate from) {
        return new Timing(
                Often.WEEKLY, Set.of(DayOfWeek.FRIDAY), LocalTime.of(15, 0), null, from, null, DaysOff.Instead.NOTHING);
    }

    /** @param pods whose it can be, the likeliest first; one is not asked for */
    static Form making(List<Pod> pods, Draft draft, Timing timing) {
        var home = pods.getFirst();
        var inputs = new ArrayList<Input>();
        inputs.addAll(WhichPod.inputs(pods, Caption.required("Who is asked, and who gets the answers?")));
        inputs.addAll(inputs(draft, timing, home));
        var argument = pods.size() > 1 ? "" : home.id().value();
        return new Form(FeedbackActions.NEW_QUESTION, argument, "Ask the field", "Save", inputs);
    }

    static Form changing(Question question, Pod pod) {
        return new Form(
                FeedbackActions.CHANGE_QUESTION,
                question.id(),
                "Change a question",
                "Save",
                inputs(question.draft(), question.timing(), pod));
    }

    private static List<Input> inputs(Draft draft, Timing timing, Pod pod) {
        var kind = draft.kind();
        var inputs = new ArrayList<Input>();
        inputs.add(words(draft.words()));
        inputs.add(choice(
                WHOM, Caption.required("Who is asked?"), SIDES, draft.whom().name()));
        inputs.add(new Input.Choice(
                FeedbackForm.KIND,
                Caption.optional("What are answers?").hint("They can still pick something else"),
                false,
                FeedbackForm.KINDS,
                kind == null ? List.of() : List.of(kind.name())));
        inputs.add(about(draft.about()));
        inputs.addAll(TimingForm.inputs(timing, timing.zoneOr(pod.policy().zone())));
        inputs.add(choice(
                OPEN,
                Caption.required("How long can people answer?"),
                SPANS,
                draft.open().toString()));
        inputs.add(choice(
                REMINDER,
                Caption.required("Are those who say nothing reminded?"),
                REMINDERS,
                draft.reminds() ? "yes" : "no"));
        return inputs;
    }

    private static Input.Line words(String initial) {
        var caption = Caption.required("Question").hint("Such as: What did you hear about the new price?");
        return new Input.Line(WORDS, caption, false, LONGEST, initial);
    }

    private static Input.Line about(String initial) {
        return new Input.Line(ABOUT, Caption.optional("Campaign or lead"), false, FeedbackForm.SHORT, initial);
    }

    private static Input choice(String id, Caption caption, List<Option> options, String initial) {
        return new Input.Choice(id, caption, false, options, List.of(initial));
    }

    /**
     * Reads what is asked.
     *
     * @param complaints gets what must be changed, by input; then the result counts for nothing
     */
    static Draft read(Submission submission, Map<String, String> complaints) {
        var asked = Lines.onOneLine(submission.value(WORDS));
        var about = Lines.onOneLine(submission.value(ABOUT));
        Lines.check(words(""), asked, complaints);
        Lines.check(about(""), about, complaints);
        return new Draft(
                asked,
                submission.value(WHOM).equals(Side.BOTH.name()) ? Side.BOTH : Side.SALES,
                Kind.parse(submission.value(FeedbackForm.KIND)).orElse(null),
                about,
                open(submission.value(OPEN)),
                !submission.value(REMINDER).equals("no"));
    }

    private static Duration open(String chosen) {
        return SPANS.stream()
                .map(Option::value)
                .filter(chosen::equals)
                .findFirst()
                .map(Duration::parse)
                .orElseGet(() -> blank("").open());
    }

    private QuestionForm() {}
}
