package dev.baton.briefs;

import dev.baton.briefs.Content.Dates;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Submission;
import dev.baton.people.Days;
import dev.baton.people.TimeOfDay;
import dev.baton.people.Zones;
import dev.baton.pods.Lines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The section that says when and where customers meet a campaign. */
final class DatesForm {

    private static final String START = "start";
    private static final String END = "end";
    private static final String ZONE = "zone";
    static final String CHANNELS = "channels";
    private static final String CODE = "code";
    private static final String CODE_END = "code-end";
    private static final String EMBARGO = "embargo";
    static final String EMBARGO_TIME = "embargo-time";

    /** A day before that is a slip. */
    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");

    /** And so is one that is farther away. */
    private static final int YEARS_AHEAD = 5;

    static List<Input> inputs(Dates dates) {
        var promo = dates.promo();
        var embargo = dates.embargo() == null ? null : dates.embargo().atZone(dates.zone());
        return List.of(
                new Input.Day(START, Caption.optional("First day"), dates.start()),
                new Input.Day(END, Caption.optional("Last day"), dates.end()),
                BriefForm.line(
                        ZONE,
                        Caption.required("Time zone").hint("Such as Europe/Berlin or America/New_York"),
                        Zones.nameOf(dates.zone())),
                new Input.Choice(
                        CHANNELS,
                        Caption.optional("Where do customers meet it?"),
                        true,
                        Arrays.stream(Channel.values())
                                .map(channel -> new Option(channel.name(), channel.label()))
                                .toList(),
                        dates.channels().stream().map(Channel::name).toList()),
                BriefForm.line(CODE, Caption.optional("Promo code"), promo == null ? "" : promo.code()),
                new Input.Day(
                        CODE_END,
                        Caption.optional("Last day of the code").hint("Sales is reminded a week and a day before"),
                        promo == null ? null : promo.end()),
                new Input.Day(
                        EMBARGO,
                        Caption.optional("Embargo until").hint("Until then nobody outside may hear of it"),
                        embargo == null ? null : embargo.toLocalDate()),
                BriefForm.line(
                        EMBARGO_TIME,
                        Caption.optional("At what time does the embargo end?").hint("Such as 9:00"),
                        embargo == null ? "" : embargo.toLocalTime().toString()));
    }

    /**
     * Reads what was filled in.
     *
     * @param complaints gets what must be changed, by input; then the result counts for nothing
     */
    static Dates read(Submission submission, Dates before, LocalDate today, Map<String, String> complaints) {
        var zone = Zones.find(submission.value(ZONE));
        if (zone.isEmpty()) {
            complaints.put(ZONE, Zones.unknown(submission.value(ZONE)));
            return before;
        }
        var days = new Days(FIRST, today.plusYears(YEARS_AHEAD), "A campaign is planned for five years at most.");
        var start = days.read(submission, START, complaints);
        var end = start.map(days::from).orElse(days).read(submission, END, complaints);
        var channels = new TreeSet<Channel>();
        submission
                .all(CHANNELS)
                .forEach(name -> Lines.oneOf(Channel.class, name).ifPresent(channels::add));
        var dates = new Dates(
                start.orElse(null),
                end.orElse(null),
                zone.get(),
                channels,
                promo(submission, days, complaints),
                embargo(submission, days, zone.get(), complaints));
        if (!complaints.containsKey(START) && !complaints.containsKey(END)) {
            complainOfOrder(dates, complaints);
        }
        return dates;
    }

    /** A code and an embargo end while there is something to them. */
    private static void complainOfOrder(Dates dates, Map<String, String> complaints) {
        var start = dates.start();
        var end = dates.end();
        var promo = dates.promo();
        var embargo = dates.embargo();
        if (promo != null && start != null && promo.end().isBefore(start)) {
            complaints.putIfAbsent(CODE_END, "The code would end before the campaign starts. Please use a later day.");
        }
        if (promo != null && end != null && promo.end().isAfter(end)) {
            complaints.putIfAbsent(
                    CODE_END, "The code would outlive the campaign. Please use its last day, or an earlier one.");
        }
        if (embargo != null && end != null && embargo.isAfter(dates.startOf(end.plusDays(1)))) {
            complaints.putIfAbsent(EMBARGO, "The embargo would end after the campaign. Please use an earlier day.");
        }
    }

    private static @Nullable Promo promo(Submission submission, Days days, Map<String, String> complaints) {
        var code = BriefForm.oneLine(submission, CODE, complaints);
        var last = days.read(submission, CODE_END, complaints);
        if (code.isEmpty() == last.isEmpty()) {
            return last.map(day -> new Promo(code, day)).orElse(null);
        }
        complaints.putIfAbsent(
                code.isEmpty() ? CODE : CODE_END,
                code.isEmpty() ? "Please say the code that ends then." : "Please say until when the code counts.");
        return null;
    }

    private static @Nullable Instant embargo(
            Submission submission, Days days, ZoneId zone, Map<String, String> complaints) {
        var day = days.read(submission, EMBARGO, complaints);
        var typed = submission.value(EMBARGO_TIME);
        if (day.isEmpty()) {
            if (!typed.isEmpty()) {
                complaints.putIfAbsent(EMBARGO, "Please say on which day the embargo ends.");
            }
            return null;
        }
        var time = typed.isEmpty() ? Optional.of(LocalTime.MIDNIGHT) : TimeOfDay.find(typed);
        if (time.isEmpty()) {
            complaints.put(EMBARGO_TIME, TimeOfDay.unknown(typed));
        }
        return time.map(at -> day.get().atTime(at).atZone(zone).toInstant()).orElse(null);
    }

    private DatesForm() {}
}
