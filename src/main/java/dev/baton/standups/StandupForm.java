package dev.baton.standups;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Often;
import dev.baton.pods.Timing;
import dev.baton.pods.TimingForm;
import dev.baton.schedule.DaysOff;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which a stand-up is made or changed, and what may be filled in. */
final class StandupForm {

    static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUESTIONS = 2_000;
    private static final String PRIVATELY = "privately";
    private static final String NEVER = "never";

    private static final List<Option> WINDOWS = List.of(
            new Option("PT30M", "30 minutes"),
            new Option("PT1H", "1 hour"),
            new Option("PT2H", "2 hours"),
            new Option("PT4H", "4 hours"),
            new Option("PT8H", "8 hours"),
            new Option("PT23H", "until shortly before the next day's"));

    private static final List<Option> REMINDERS = List.of(
            new Option(NEVER, "Never"),
            new Option("PT15M", "15 minutes after they were asked"),
            new Option("PT30M", "30 minutes after they were asked"),
            new Option("PT1H", "1 hour after they were asked"),
            new Option("PT2H", "2 hours after they were asked"),
            new Option("PT4H", "4 hours after they were asked"));

    private static final List<Option> FACILITATED =
            List.of(new Option("yes", "Yes, somebody else each time"), new Option("no", "No"));

    /**
     * What can be filled in.
     *
     * @param picked who takes part; everybody in the pod if none
     */
    record Draft(String name, Set<PersonId> picked, Timing timing, List<Question> questions, Conduct conduct) {

        static Draft of(Standup standup) {
            return new Draft(
                    standup.name(), standup.picked(), standup.timing(), standup.questions(), standup.conduct());
        }
    }

    /**
     * Asks.
     *
     * @param name the form's name
     * @param argument the form's argument
     * @param pods those in whose channels the summary may be posted, the stand-up's own first
     */
    static Form of(String name, String argument, Draft draft, List<Pod> pods) {
        var home = pods.getFirst();
        var zone = draft.timing().zoneOr(home.policy().zone());
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Line(
                "name", Caption.required("Name").hint("Such as Joint stand-up"), false, LONGEST_NAME, draft.name()));
        inputs.add(new Input.People(
                "people",
                Caption.optional("Who takes part?").hint("Nobody picked means everybody in " + shortened(home.name())),
                draft.picked().stream()
                        .sorted(Comparator.comparing(PersonId::value))
                        .toList()));
        inputs.addAll(TimingForm.inputs(draft.timing(), zone));
        inputs.add(new Input.Line(
                "questions",
                Caption.required("Questions").hint(QuestionLines.HINT),
                true,
                LONGEST_QUESTIONS,
                QuestionLines.write(draft.questions())));
        inputs.addAll(conduct(draft.conduct(), pods));
        return new Form(
                name, argument, name.equals(StandupActions.NEW) ? "New stand-up" : "Change stand-up", "Save", inputs);
    }

    private static String shortened(String name) {
        return Excerpt.of(name, 60);
    }

    private static List<Input> conduct(Conduct conduct, List<Pod> pods) {
        var reminder = conduct.reminder();
        var summary = conduct.summary();
        var options = Stream.concat(
                        pods.stream()
                                .limit(Limits.OPTIONS - 1)
                                .map(pod -> new Option(pod.id().value(), "In the channel of " + shortened(pod.name()))),
                        Stream.of(new Option(PRIVATELY, "Privately to everybody who takes part")))
                .toList();
        return List.of(
                choice(
                        "window",
                        "How long can people answer?",
                        WINDOWS,
                        conduct.window().toString()),
                choice(
                        "reminder",
                        "When are those who haven't answered reminded?",
                        REMINDERS,
                        reminder == null ? NEVER : reminder.toString()),
                choice("summary", "Where does the summary go?", options, summary == null ? PRIVATELY : summary.value()),
                choice(
                        "facilitated",
                        "Does somebody facilitate, in turn?",
                        FACILITATED,
                        conduct.facilitated() ? "yes" : "no"));
    }

    private static Input choice(String id, String label, List<Option> options, String initial) {
        return new Input.Choice(id, Caption.required(label), false, options, List.of(initial));
    }

    /** What a new stand-up of a pod is like, unless somebody wants it otherwise. */
    static Draft blank(Pod pod, LocalDate from) {
        ZoneId zone = pod.policy().zone();
        var timing = new Timing(
                Often.WEEKLY,
                pod.policy().hours().days(),
                LocalTime.of(9, 30),
                zone,
                from,
                null,
                DaysOff.Instead.NOTHING);
        var conduct = new Conduct(Duration.ofHours(2), Duration.ofHours(1), pod.id(), true);
        return new Draft("Joint stand-up", Set.of(), timing, Question.JOINT, conduct);
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(Draft draft) implements Reading {}

        /**
         * Something must be changed.
         *
         * @param complaints what, by input
         */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    /**
     * Reads what was filled in.
     *
     * @param before when it is at present
     * @param pods those in whose channels the summary may be posted
     */
    static Reading read(Submission submission, Optional<Timing> before, LocalDate today, List<Pod> pods) {
        var complaints = new LinkedHashMap<String, String>();
        var name = CharMatcher.whitespace().trimAndCollapseFrom(submission.value("name"), ' ');
        if (name.isEmpty()) {
            complaints.put("name", "Please give the stand-up a name.");
        } else if (name.length() > LONGEST_NAME) {
            complaints.put("name", "Please use at most " + LONGEST_NAME + " characters.");
        }
        var picked = Set.copyOf(submission.people("people"));
        var timing = TimingForm.read(submission, before, today, complaints);
        var questions = questions(submission.value("questions"), complaints);
        var conduct = conduct(submission, pods, complaints);
        return timing == null || conduct == null || !complaints.isEmpty()
                ? new Reading.Incomplete(complaints)
                : new Reading.Complete(new Draft(name, picked, timing, questions, conduct));
    }

    private static List<Question> questions(String typed, Map<String, String> complaints) {
        return switch (QuestionLines.read(typed)) {
            case QuestionLines.Reading.Complete(var questions) -> questions;
            case QuestionLines.Reading.Incomplete(var complaint) -> {
                complaints.put("questions", complaint);
                yield List.of();
            }
        };
    }

    private static @Nullable Conduct conduct(Submission submission, List<Pod> pods, Map<String, String> complaints) {
        var window = duration(submission.value("window"), WINDOWS).orElse(Duration.ofHours(2));
        var reminder = duration(submission.value("reminder"), REMINDERS).orElse(null);
        if (reminder != null && reminder.compareTo(window) >= 0) {
            complaints.put("reminder", "The reminder has to come before the time to answer is over.");
        }
        var chosen = submission.value("summary");
        var pod = pods.stream()
                .map(Pod::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst();
        if (pod.isEmpty() && !chosen.equals(PRIVATELY)) {
            complaints.put("summary", "Please choose where the summary goes.");
            return null;
        }
        @Nullable PodId summary = pod.orElse(null);
        return new Conduct(
                window, reminder, summary, submission.value("facilitated").equals("yes"));
    }

    private static Optional<Duration> duration(String chosen, List<Option> options) {
        return options.stream()
                .map(Option::value)
                .filter(value -> value.equals(chosen) && !value.equals(NEVER))
                .findFirst()
                .map(Duration::parse);
    }

    private StandupForm() {}
}
