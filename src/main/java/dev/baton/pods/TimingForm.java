package dev.baton.pods;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.people.Zones;
import dev.baton.schedule.DaysOff;
import dev.baton.schedule.Rhythm;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs that say when something recurs: weekdays, every n weeks or once a month, time, whose clocks, holidays. */
public final class TimingForm {

    private static final String OWN = "own";
    private static final String ONE = "one";

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|uhr)?", Pattern.CASE_INSENSITIVE);

    private static final List<Option> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> new Option(day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .toList();

    private static final List<Often> OFTEN = Stream.concat(
                    IntStream.rangeClosed(1, 4).mapToObj(Often::weeks),
                    IntStream.of(1, 2, 3, 4, Rhythm.Monthly.LAST).mapToObj(Often::nthOfMonth))
            .toList();

    private static final List<Option> CLOCKS = List.of(
            new Option(ONE, "For all at the same moment, in the time zone below"),
            new Option(OWN, "For each person in their own time zone"));

    private static final List<Option> HOLIDAYS = List.of(
            new Option(DaysOff.Instead.NOTHING.name(), "It is left out"),
            new Option(DaysOff.Instead.NEXT_WORKING_DAY.name(), "It is on the next working day"));

    /**
     * Asks.
     *
     * @param zone what the input of the time zone holds at first
     */
    public static List<Input> inputs(Timing timing, ZoneId zone) {
        return Stream.concat(recurring(timing, zone).stream(), SpanForm.inputs(timing).stream())
                .toList();
    }

    private static List<Input> recurring(Timing timing, ZoneId zone) {
        return List.of(
                new Input.Choice(
                        "days",
                        Caption.required("On which days?"),
                        true,
                        DAYS,
                        timing.days().stream().sorted().map(DayOfWeek::name).toList()),
                every(timing),
                new Input.Line(
                        "time",
                        Caption.required("At what time?")
                                .hint("Such as 09:30, by the clocks of " + Zones.nameOf(zone)
                                        + " unless you choose others below"),
                        false,
                        20,
                        timing.time().toString()),
                new Input.Choice(
                        "clock",
                        Caption.required("By whose clocks?"),
                        false,
                        CLOCKS,
                        List.of(timing.zone() == null ? OWN : ONE)),
                new Input.Line(
                        "zone",
                        Caption.optional("Time zone").hint("Such as Europe/Berlin"),
                        false,
                        60,
                        Zones.nameOf(zone)),
                new Input.Choice(
                        "holidays",
                        Caption.required("On public holidays?").hint("Those of the pod's region"),
                        false,
                        HOLIDAYS,
                        List.of(timing.holidays().name())));
    }

    private static Input every(Timing timing) {
        return new Input.Choice(
                "every",
                Caption.required("How often?"),
                false,
                OFTEN.stream()
                        .map(often -> new Option(often.id(), often.label()))
                        .toList(),
                List.of(timing.often().id()));
    }

    /** Asks the same where all meet at one moment. */
    public static List<Input> inputsOfOneClock(Timing timing, ZoneId zone) {
        return inputs(timing, zone).stream()
                .filter(input -> !input.id().equals("clock"))
                .toList();
    }

    /**
     * Reads.
     *
     * @param before when it is at present; it may go on from the day from which its weeks count
     * @param complaints gets what must be changed, by input; then the result is null
     */
    public static @Nullable Timing read(
            Submission submission, Optional<Timing> before, LocalDate today, Map<String, String> complaints) {
        var earliest = before.map(Timing::from).filter(today::isAfter).orElse(today);
        var span = SpanForm.read(submission, earliest, today, complaints);
        var days = days(submission);
        var often = often(submission);
        complain(days, often).ifPresent(complaint -> complaints.put("days", complaint));
        var typed = submission.value("time");
        var time = time(typed);
        if (time.isEmpty()) {
            complaints.put(
                    "time", "“" + typed + "” is no time of day. Please write one from 00:00 to 23:59, such as 09:30.");
        }
        var isOwn = submission.value("clock").equals(OWN);
        var zone = Zones.find(submission.value("zone"));
        if (!isOwn && zone.isEmpty()) {
            complaints.put("zone", Zones.unknown(submission.value("zone")));
        }
        if (complaints.containsKey("days") || time.isEmpty() || (!isOwn && zone.isEmpty())) {
            return null;
        }
        var timing = new Timing(
                often,
                days,
                time.get(),
                isOwn ? null : zone.get(),
                span.from(),
                span.until(),
                holidays(submission.value("holidays")));
        return countedAnew(timing, before) ? timing.fromFirstDate() : timing;
    }

    /** Of every few weeks those go on that there are at present, unless they are chosen anew. */
    private static boolean countedAnew(Timing timing, Optional<Timing> before) {
        return !timing.often().equals(Often.WEEKLY)
                && before.filter(former -> former.often().equals(timing.often())
                                && former.days().equals(timing.days())
                                && former.from().equals(timing.from()))
                        .isEmpty();
    }

    private static Optional<String> complain(Set<DayOfWeek> days, Often often) {
        if (days.isEmpty()) {
            return Optional.of("Please pick at least one day.");
        }
        return often.isMonthly() && days.size() > 1
                ? Optional.of("Please pick one day, since it is once a month.")
                : Optional.empty();
    }

    private static Set<DayOfWeek> days(Submission submission) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> submission.all("days").contains(day.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Often often(Submission submission) {
        var chosen = submission.value("every");
        return OFTEN.stream()
                .filter(often -> often.id().equals(chosen))
                .findFirst()
                .orElse(Often.WEEKLY);
    }

    private static DaysOff.Instead holidays(String chosen) {
        return Arrays.stream(DaysOff.Instead.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(DaysOff.Instead.NOTHING);
    }

    /** A time of day as people write it: 9, 9:30, 09.30, 9:30 pm. */
    static Optional<LocalTime> time(String typed) {
        var matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(matcher.group(1));
        var minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        var half = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT);
        return half.equals("am") || half.equals("pm")
                ? time(hour < 1 || hour > 12 ? -1 : hour % 12 + (half.equals("pm") ? 12 : 0), minute)
                : time(hour, minute);
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private TimingForm() {}
}
