package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.CalendarSource;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/**
 * Published campaigns in calendars, on whole days: all of one, the day on which it begins, and the last one of its
 * code. Calendars are shown to others, so one under embargo has no name there until that is over.
 */
final class CampaignsInCalendar implements CalendarSource {

    private final ByDays days;
    private final Directory directory;

    CampaignsInCalendar(ByDays days, Directory directory) {
        this.days = days;
        this.directory = directory;
    }

    @Override
    public List<Date> dates(OrganizationId organization, Subject subject, Window window) {
        return switch (subject.kind()) {
            case MEETING -> List.of();
            case POD -> {
                var pod = new PodId(subject.id());
                yield dates(organization, window, brief -> brief.current().aim().isFor(pod));
            }
            case PERSON -> {
                var person = new PersonId(subject.id());
                var pods = directory.pods(organization).stream()
                        .filter(pod -> pod.sideOf(person).isPresent())
                        .map(Pod::id)
                        .toList();
                yield dates(
                        organization,
                        window,
                        brief -> brief.makers().contains(person)
                                || pods.stream().anyMatch(brief.current().aim()::isFor));
            }
        };
    }

    private List<Date> dates(OrganizationId organization, Window window, Predicate<Brief> isIn) {
        var first = LocalDate.ofInstant(window.from(), ZoneOffset.UTC);
        var last = LocalDate.ofInstant(window.until(), ZoneOffset.UTC);
        return days.between(organization, List.of(Circle.ALL, Circle.CALLED_OFF), first, last).briefs().stream()
                .filter(isIn)
                .flatMap(brief -> CampaignDates.of(brief, window.now()).stream())
                .toList();
    }
}
