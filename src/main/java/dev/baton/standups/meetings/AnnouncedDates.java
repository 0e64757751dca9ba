package dev.baton.standups.meetings;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.standups.meetings.SittingOpener.Opening;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates that are announced already follow when their meeting changes or ends. */
final class AnnouncedDates {

    private static final int LOOKED_AT = 5;

    private final Sittings sittings;
    private final MeetingSchedules schedules;

    AnnouncedDates(Sittings sittings, MeetingSchedules schedules) {
        this.sittings = sittings;
        this.schedules = schedules;
    }

    /** Those that the meeting still has get what was changed; the others don't take place. */
    Opening follow(OrganizationId organization, Meeting meeting, Pod pod, Instant now) {
        var writes = new ArrayList<Write>();
        var changed = meeting;
        for (var found : coming(organization, meeting.id(), now)) {
            var sitting = found.value();
            var start = schedules.start(meeting, pod, sitting.id().day());
            var stays = start.isAfter(now)
                    && schedules.after(meeting, pod, start.minusSeconds(1), 1).stream()
                            .anyMatch(date -> date.day().equals(sitting.id().day()));
            if (stays) {
                var after = sitting.like(meeting, start);
                writes.add(sittings.put(Optional.of(found), after));
                writes.addAll(SittingOpener.timers(after, now));
                writes.addAll(told(organization, sitting, after, meeting.revision()));
            } else if (sitting.state() == State.PLANNED) {
                changed = changed.with(changed.turns().giveBack(sitting.duties(), Duty.values()));
                writes.addAll(callOff(organization, found));
            }
        }
        return new Opening(changed, writes);
    }

    /** None of those to come takes place. */
    List<Write> callOffAll(OrganizationId organization, MeetingId meeting, Instant now) {
        return coming(organization, meeting, now).stream()
                .filter(found -> found.value().state() == State.PLANNED)
                .flatMap(found -> callOff(organization, found).stream())
                .toList();
    }

    private List<Versioned<Sitting>> coming(OrganizationId organization, MeetingId meeting, Instant now) {
        return sittings.latest(organization, meeting, LOOKED_AT).stream()
                .filter(found -> found.value().state() != State.OVER)
                .filter(found -> found.value().slot().start().isAfter(now))
                .toList();
    }

    private List<Write> callOff(OrganizationId organization, Versioned<Sitting> found) {
        var off = found.value().with(State.LEFT_OUT);
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.of(found), off));
        writes.addAll(SittingCards.refresh(organization, off));
        return writes;
    }

    private static List<Write> told(OrganizationId organization, Sitting before, Sitting after, int revision) {
        var writes = new ArrayList<>(SittingCards.refresh(organization, after));
        if (!before.slot().start().equals(after.slot().start())) {
            var card = Card.of(
                    Text.of("This has moved to ").and(after.slot().start()).and("."));
            SittingCards.headlinesOf(after)
                    .forEach(headline -> writes.add(Outgoing.below(
                                    headline,
                                    new MessageId("meeting-moved:" + headline.id() + ":" + revision),
                                    card,
                                    null)
                            .add(organization)));
        }
        return writes;
    }
}
