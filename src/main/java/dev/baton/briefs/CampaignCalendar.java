package dev.baton.briefs;

import dev.baton.briefs.ByDays.Found;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The campaigns that somebody sees in the calendar: what is published, his own drafts, and as a pod's lead what is to
 * be published there.
 */
final class CampaignCalendar {

    private final ByDays days;
    private final Rights rights;
    private final Directory directory;
    private final InstantSource clock;

    CampaignCalendar(ByDays days, Rights rights, Directory directory, InstantSource clock) {
        this.days = days;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** The day that it is where the person is. */
    LocalDate today(OrganizationId organization, PersonId person) {
        return LocalDate.ofInstant(clock.instant(), directory.zoneOf(organization, person));
    }

    Found seenBy(OrganizationId organization, PersonId person, CalendarView view) {
        var circles = new ArrayList<>(List.of(Circle.ALL, Circle.maker(person)));
        if (directory.pods(organization).stream().anyMatch(pod -> Rights.leads(pod, person))) {
            circles.add(Circle.LEADS);
        }
        var span = view.span();
        var found = days.between(organization, circles, span.first(), span.last());
        var seen = found.briefs().stream()
                .filter(view::covers)
                .filter(brief -> brief.makers().contains(person)
                        || rights.isOpenTo(organization, person, brief)
                        || rights.seesAhead(organization, person, brief))
                .toList();
        return new Found(seen, found.all());
    }
}
