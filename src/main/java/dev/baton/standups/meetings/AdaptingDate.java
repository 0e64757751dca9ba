package dev.baton.standups.meetings;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.standups.meetings.SittingOpener.Opening;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A date that is announced gets what was changed of its meeting. Its people hear of what concerns them. */
final class AdaptingDate {

    private final Sittings sittings;
    private final MeetingSchedules schedules;
    private final Attendance attendance;
    private final Invitations invitations;

    AdaptingDate(Sittings sittings, MeetingSchedules schedules, Attendance attendance, Invitations invitations) {
        this.sittings = sittings;
        this.schedules = schedules;
        this.attendance = attendance;
        this.invitations = invitations;
    }

    /** One that was called off takes place again; one that somebody left out stays so. */
    Opening of(OrganizationId organization, Versioned<Sitting> found, Meeting meeting, Pod pod, Instant now) {
        var before = found.value();
        var after =
                before.like(meeting, schedules.start(meeting, pod, before.id().day()));
        if (before.state() == State.LEFT_OUT) {
            return new Opening(meeting, List.of(sittings.put(Optional.of(found), after)));
        }
        var isBack = before.state() == State.CALLED_OFF;
        var turns = isBack ? meeting.turns().take(before.duties()) : meeting.turns();
        var draw = Redraw.of(turns, before.duties(), attendance.at(organization, pod, after));
        var planned = after.with(State.PLANNED).with(draw.duties());
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.of(found), planned));
        writes.addAll(SittingOpener.timers(planned, now));
        writes.addAll(SittingCards.refresh(organization, planned));
        if (isBack) {
            writes.addAll(
                    below(organization, planned, "meeting-back:", meeting, Text.of("This takes place after all.")));
        } else if (!before.slot().start().equals(planned.slot().start())) {
            var moved =
                    Text.of("This has moved to ").and(planned.slot().start()).and(".");
            writes.addAll(below(organization, planned, "meeting-moved:", meeting, moved));
        }
        if (!draw.duties().equals(before.duties())) {
            writes.addAll(below(
                    organization,
                    planned,
                    "meeting-duties:",
                    meeting,
                    WhoDoesWhat.of(
                            "The meeting was changed, and with it who does what.", before.duties(), draw.duties())));
        }
        writes.addAll(invitations.change(organization, before, planned));
        return new Opening(meeting.with(draw.after()), writes);
    }

    private static List<Write> below(
            OrganizationId organization, Sitting sitting, String what, Meeting meeting, Text words) {
        return SittingCards.headlinesOf(sitting).stream()
                .map(headline -> Outgoing.below(
                                headline,
                                new MessageId(what + headline.id() + ":" + meeting.revision()),
                                Card.of(words),
                                null)
                        .add(organization))
                .toList();
    }
}
