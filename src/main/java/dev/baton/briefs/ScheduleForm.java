package dev.baton.briefs;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Days;
import dev.baton.people.TimeOfDay;
import dev.baton.people.WorkingTime;
import dev.baton.people.Zones;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks when a brief is to be published. */
final class ScheduleForm {

    private static final String DAY = "day";
    private static final String TIME = "time";
    private static final String ZONE = "zone";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    static Form of(Brief brief) {
        var zone = brief.content().dates().zone();
        var appointment = brief.appointment();
        var at = appointment == null ? null : appointment.at().atZone(zone);
        return new Form(
                BriefActions.SCHEDULE,
                brief.id().value(),
                "Publish at a time",
                "Publish then",
                List.of(
                        new Input.Notice(
                                "what",
                                Text.of("Baton publishes it by itself then. Whoever changes it before stops that,"
                                        + " since sales has to agree again.")),
                        new Input.Day(DAY, Caption.required("Day"), at == null ? null : at.toLocalDate()),
                        BriefForm.line(
                                TIME,
                                Caption.required("Time").hint("Such as 9:00"),
                                (at == null ? MORNING : at.toLocalTime()).toString()),
                        BriefForm.line(
                                ZONE,
                                Caption.required("Time zone").hint("Such as Europe/Berlin or America/New_York"),
                                Zones.nameOf(zone))));
    }

    /**
     * When it is to be published; empty if that can't be.
     *
     * @param complaints gets what must be changed, by input
     */
    static Optional<ZonedDateTime> read(
            Submission submission, Content.Dates dates, Instant now, Map<String, String> complaints) {
        var zone = Zones.find(submission.value(ZONE));
        if (zone.isEmpty()) {
            complaints.put(ZONE, Zones.unknown(submission.value(ZONE)));
            return Optional.empty();
        }
        var today = now.atZone(zone.get()).toLocalDate();
        var day = new Days(today, today.plusYears(2)).require(submission, DAY, complaints);
        var time = TimeOfDay.find(submission.value(TIME));
        if (time.isEmpty()) {
            complaints.put(TIME, TimeOfDay.unknown(submission.value(TIME)));
        }
        if (!complaints.isEmpty()) {
            return Optional.empty();
        }
        var at = WorkingTime.moment(day.orElseThrow().atTime(time.orElseThrow()), zone.get());
        if (!at.toInstant().isAfter(now)) {
            complaints.put(TIME, words(at) + " is over. Please write a later time, or publish it now.");
        } else if (dates.isOver(at.toInstant())) {
            complaints.put(DAY, "The campaign is over by then. Please pick its last day, or an earlier one.");
        }
        return Optional.of(at).filter(ignored -> complaints.isEmpty());
    }

    /** Such as {@code Monday, 2 March 2026 at 09:00 (Europe/Berlin)}. */
    static String words(ZonedDateTime at) {
        return WORDS.format(at) + " (" + at.getZone().getId() + ")";
    }

    private ScheduleForm() {}
}
