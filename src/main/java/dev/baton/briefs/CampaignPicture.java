package dev.baton.briefs;

import dev.baton.briefs.ByDays.Found;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.people.PictureSource;
import dev.baton.people.Pictures;
import dev.baton.people.Timeline;
import java.time.InstantSource;
import java.util.Optional;

/** The picture of the calendar. It is of what one person sees, and drawn from what that is when it is fetched. */
final class CampaignPicture implements PictureSource {

    private static final String KIND = "campaigns";

    private final CampaignCalendar calendar;
    private final Pictures pictures;
    private final InstantSource clock;

    CampaignPicture(CampaignCalendar calendar, Pictures pictures, InstantSource clock) {
        this.calendar = calendar;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Timeline> timeline(OrganizationId organization, String id) {
        var words = id.split(":", 2);
        var person = new PersonId(words[0]);
        return CalendarView.read(words[1])
                .flatMap(view -> timeline(organization, person, view, calendar.seenBy(organization, person, view)));
    }

    /** Empty if there is nothing to see. */
    Optional<Part.Picture> of(OrganizationId organization, PersonId person, CalendarView view, Found found) {
        var subject = new Pictures.Subject(KIND, person.value() + ":" + view.write());
        return timeline(organization, person, view, found)
                .map(timeline -> pictures.of(organization, subject, timeline));
    }

    private Optional<Timeline> timeline(OrganizationId organization, PersonId person, CalendarView view, Found found) {
        return CampaignTimeline.of(
                "At a glance: " + view.span().name(),
                found.briefs(),
                view.span(),
                calendar.today(organization, person),
                clock.instant());
    }
}
