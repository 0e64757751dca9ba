package dev.baton.standups.meetings;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody was to do who can't be there goes to somebody else, who hears of it; the thread says so. */
final class Substituting {

    private final Attendance attendance;
    private final Sittings sittings;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Directory directory;

    Substituting(
            Attendance attendance, Sittings sittings, Meetings meetings, Invitations invitations, Directory directory) {
        this.attendance = attendance;
        this.sittings = sittings;
        this.meetings = meetings;
        this.invitations = invitations;
        this.directory = directory;
    }

    /** The date as it is then, and what to write; nothing if everybody can do his part. */
    record Substituted(Sitting sitting, List<Write> writes) {}

    Substituted of(OrganizationId organization, Versioned<Sitting> found) {
        var sitting = found.value();
        return meetings.find(organization, sitting.id().meeting().value())
                .flatMap(meeting -> directory
                        .pod(organization, sitting.pod())
                        .map(pod -> attendance.at(organization, pod, sitting))
                        .map(present -> Redraw.of(meeting.value().turns(), sitting.duties(), present))
                        .filter(draw -> !draw.duties().equals(sitting.duties()))
                        .map(draw -> substitute(organization, found, meeting, draw)))
                .orElseGet(() -> new Substituted(sitting, List.of()));
    }

    private Substituted substitute(
            OrganizationId organization, Versioned<Sitting> found, Versioned<Meeting> meeting, Turns.Draw draw) {
        var before = found.value().duties();
        var after = found.value().with(draw.duties());
        var key = after.id() + ":" + found.version();
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.of(found), after));
        writes.add(meetings.put(meeting, meeting.value().with(draw.after())));
        writes.addAll(SittingCards.refresh(organization, after));
        var words =
                WhoDoesWhat.of("Not everybody can be there, so some of it is done by others.", before, after.duties());
        SittingCards.headlinesOf(after)
                .forEach(headline -> writes.add(Outgoing.below(
                                headline,
                                new MessageId("meeting-instead:" + key + "@" + headline.conversation()),
                                Card.of(words),
                                null)
                        .add(organization)));
        for (var duty : List.of(Duty.FACILITATE, Duty.TAKE_NOTES)) {
            var person = after.duties().of(duty);
            if (person != null && !person.equals(before.of(duty))) {
                letter(organization, after, person, duty, key).ifPresent(writes::add);
            }
        }
        writes.addAll(invitations.change(organization, found.value(), after));
        return new Substituted(after, writes);
    }

    private Optional<Write> letter(
            OrganizationId organization, Sitting sitting, PersonId person, Duty duty, String key) {
        return directory
                .accountOf(organization, person)
                .map(account -> Outgoing.direct(
                                account,
                                new MessageId("meeting-instead:" + key + ":" + person),
                                SwapCards.instead(sitting, duty))
                        .add(organization));
    }
}
