package dev.baton.pods;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.people.TimeOfDay;
import dev.baton.people.Zones;
import dev.baton.schedule.DaysOff;
import dev.baton.schedule.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs that say when something recurs: weekdays, every n weeks or once a month, time, whose clocks, holidays. */
public final class TimingForm {

    private static final String OWN = "own";
    private static final String ONE = "one";

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
        var time = TimeOfDay.find(typed);
        if (time.isEmpty()) {
            complaints.put("time", TimeOfDay.unknown(typed));
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

    private TimingForm() {}
}
