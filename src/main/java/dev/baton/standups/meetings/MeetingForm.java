package dev.baton.standups.meetings;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.people.Pod;
import dev.baton.pods.Often;
import dev.baton.pods.Timing;
import dev.baton.pods.TimingForm;
import dev.baton.schedule.DaysOff;
import dev.baton.standups.meetings.Manner.Reminder;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form in which a meeting is made or changed, and what may be filled in. */
final class MeetingForm {

    static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLACE = 150;
    private static final int LONGEST_LINK = 1_000;

    private static final List<Option> LENGTHS = List.of(
            new Option("PT15M", "15 minutes"),
            new Option("PT30M", "30 minutes"),
            new Option("PT45M", "45 minutes"),
            new Option("PT1H", "1 hour"),
            new Option("PT1H30M", "1½ hours"),
            new Option("PT2H", "2 hours"));

    private static final List<Option> CIRCLES = Arrays.stream(Circle.values())
            .map(circle -> new Option(circle.name(), circle.words()))
            .toList();

    private static final List<Option> REMINDERS = List.of(
            new Option(Reminder.DAY.name(), "A working day before"),
            new Option(Reminder.HOUR.name(), "An hour before"));

    /** What can be filled in. */
    record Draft(String name, Timing timing, Manner manner) {

        static Draft of(Meeting meeting) {
            return new Draft(meeting.name(), meeting.timing(), meeting.manner());
        }
    }

    /** What a new meeting of a pod is like, unless somebody wants it otherwise. */
    static Draft blank(Pod pod, LocalDate today) {
        var timing = new Timing(
                Often.WEEKLY,
                Set.of(DayOfWeek.TUESDAY),
                LocalTime.of(10, 0),
                pod.policy().zone(),
                today,
                null,
                DaysOff.Instead.NOTHING);
        var manner = new Manner(Circle.JOINT, Duration.ofMinutes(30), "", null, Set.of(Reminder.DAY, Reminder.HOUR));
        return new Draft("Sales and marketing weekly", timing, manner);
    }

    /**
     * Asks.
     *
     * @param name the form's name
     * @param argument the form's argument
     */
    static Form of(String name, String argument, Draft draft, Pod pod) {
        var zone = draft.timing().zoneOr(pod.policy().zone());
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Line(
                "name", Caption.required("Name").hint("Such as Pipeline weekly"), false, LONGEST_NAME, draft.name()));
        inputs.add(new Input.Choice(
                "circle",
                Caption.required("Who meets?"),
                false,
                CIRCLES,
                List.of(draft.manner().circle().name())));
        inputs.addAll(TimingForm.inputsOfOneClock(draft.timing(), zone));
        inputs.addAll(manner(draft.manner()));
        return new Form(
                name, argument, name.equals(MeetingActions.NEW) ? "New meeting" : "Change meeting", "Save", inputs);
    }

    private static List<Input> manner(Manner manner) {
        return List.of(
                new Input.Choice(
                        "length",
                        Caption.required("How long?"),
                        false,
                        LENGTHS,
                        List.of(manner.length().toString())),
                new Input.Line(
                        "place",
                        Caption.optional("Where?").hint("Such as Room 4"),
                        false,
                        LONGEST_PLACE,
                        manner.place()),
                new Input.Line(
                        "link",
                        Caption.optional("Link to join").hint("An https address"),
                        false,
                        LONGEST_LINK,
                        manner.link() == null ? "" : manner.link().toString()),
                new Input.Choice(
                        "reminders",
                        Caption.optional("When is the channel told?")
                                .hint("The earlier one announces it; if none is picked, it is announced as it begins"),
                        true,
                        REMINDERS,
                        Arrays.stream(Reminder.values())
                                .filter(manner.reminders()::contains)
                                .map(Reminder::name)
                                .toList()));
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
     */
    static Reading read(Submission submission, Optional<Timing> before, LocalDate today) {
        var complaints = new LinkedHashMap<String, String>();
        var name = CharMatcher.whitespace().trimAndCollapseFrom(submission.value("name"), ' ');
        if (name.isEmpty()) {
            complaints.put("name", "Please give the meeting a name.");
        }
        tooLong("name", name, LONGEST_NAME, complaints);
        var place = CharMatcher.whitespace().trimAndCollapseFrom(submission.value("place"), ' ');
        tooLong("place", place, LONGEST_PLACE, complaints);
        var timing = TimingForm.read(submission, before, today, complaints);
        var link = link(submission.value("link"), complaints);
        if (timing == null || !complaints.isEmpty()) {
            return new Reading.Incomplete(complaints);
        }
        var manner = new Manner(circle(submission), length(submission), place, link, reminders(submission));
        return new Reading.Complete(new Draft(name, timing, manner));
    }

    private static void tooLong(String input, String text, int most, Map<String, String> complaints) {
        if (text.length() > most) {
            complaints.put(input, "Please use at most " + most + " characters.");
        }
    }

    private static @Nullable URI link(String typed, Map<String, String> complaints) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var link = new URI(typed);
            if (link.getRawUserInfo() != null) {
                complaints.put("link", "Please leave out what is before the @: everybody could read that password.");
                return null;
            }
            if ("https".equals(link.getScheme()) && link.getHost() != null && typed.length() <= LONGEST_LINK) {
                return link;
            }
        } catch (URISyntaxException e) {
            // complained about below
        }
        complaints.put("link", "Please paste an address that begins with https://, or leave it out.");
        return null;
    }

    private static Circle circle(Submission submission) {
        return Arrays.stream(Circle.values())
                .filter(circle -> circle.name().equals(submission.value("circle")))
                .findFirst()
                .orElse(Circle.JOINT);
    }

    private static Duration length(Submission submission) {
        return LENGTHS.stream()
                .map(Option::value)
                .filter(submission.value("length")::equals)
                .findFirst()
                .map(Duration::parse)
                .orElse(Duration.ofMinutes(30));
    }

    private static Set<Reminder> reminders(Submission submission) {
        return Arrays.stream(Reminder.values())
                .filter(reminder -> submission.all("reminders").contains(reminder.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private MeetingForm() {}
}
