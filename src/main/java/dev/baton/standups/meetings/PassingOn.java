package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody else does what was somebody's turn. */
final class PassingOn {

    private final Attendance attendance;
    private final Sittings sittings;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Directory directory;

    PassingOn(
            Attendance attendance, Sittings sittings, Meetings meetings, Invitations invitations, Directory directory) {
        this.attendance = attendance;
        this.sittings = sittings;
        this.meetings = meetings;
        this.invitations = invitations;
        this.directory = directory;
    }

    /**
     * What came of it.
     *
     * @param next who does it now; empty if nobody else is there
     */
    record Passed(Optional<PersonId> next, List<Write> writes) {}

    /** A guest goes even if nobody else can come; who hosts stays until somebody else is there. */
    Passed pass(Interaction by, Versioned<Sitting> found, Versioned<Meeting> meeting, Duty duty) {
        var organization = by.organization();
        var sitting = found.value();
        var turns = meeting.value().turns();
        var draw = directory
                .pod(organization, sitting.pod())
                .map(pod -> attendance.at(organization, pod, sitting))
                .flatMap(present -> turns.passOn(sitting.duties(), duty, by.person(), present));
        if (draw.isEmpty() && duty != Duty.VISIT) {
            return new Passed(Optional.empty(), List.of());
        }
        var duties = draw.map(Turns.Draw::duties).orElse(sitting.duties().with(duty, null));
        var after = draw.map(Turns.Draw::after).orElse(turns.giveBack(sitting.duties(), duty));
        var passed = sitting.with(duties);
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.of(found), passed));
        writes.add(meetings.put(meeting, meeting.value().with(after)));
        writes.addAll(SittingCards.refresh(organization, passed));
        var next = Optional.ofNullable(duties.of(duty));
        if (duty == Duty.VISIT) {
            writes.addAll(invitations.change(organization, sitting, passed));
        } else {
            next.ifPresent(person -> writes.addAll(word(by, passed, person, duty)));
        }
        return new Passed(next, writes);
    }

    /** There is no guest, and somebody who can be one comes: he is, whoever owes more. Nothing if he can't be one. */
    List<Write> visit(Interaction by, Versioned<Sitting> found, Versioned<Meeting> meeting) {
        var organization = by.organization();
        var sitting = found.value();
        var person = by.person();
        var canVisit = sitting.duties().guest() == null
                && !sitting.duties().isBusy(person)
                && directory
                        .pod(organization, sitting.pod())
                        .map(pod -> attendance.on(
                                organization,
                                pod,
                                sitting.manner().circle(),
                                sitting.id().day()))
                        .filter(present -> present.visitors().contains(person))
                        .isPresent();
        if (!canVisit) {
            return List.of();
        }
        var turns = meeting.value().turns();
        var after = sitting.with(sitting.duties().given(Duty.VISIT, person));
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.of(found), after));
        writes.add(meetings.put(
                meeting,
                meeting.value()
                        .with(turns.with(Duty.VISIT, turns.rota(Duty.VISIT).take(person)))));
        writes.addAll(SittingCards.refresh(organization, after));
        writes.addAll(invitations.change(organization, sitting, after));
        return writes;
    }

    /** Who takes over is told. */
    private List<Write> word(Interaction by, Sitting sitting, PersonId person, Duty duty) {
        var id = new MessageId("meeting-swap:" + by.context().id());
        return directory
                .accountOf(by.organization(), person)
                .map(account -> Outgoing.direct(account, id, SwapCards.word(sitting, by.person(), duty))
                        .add(by.organization()))
                .stream()
                .toList();
    }
}
