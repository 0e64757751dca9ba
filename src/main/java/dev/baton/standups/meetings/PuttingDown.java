package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Puts something on a meeting's agenda, or takes it off, and shows that on a date that is announced. */
final class PuttingDown {

    private static final int LOOKED_AT = 3;

    private final Points points;
    private final Sittings sittings;
    private final Commits commits;
    private final InstantSource clock;

    PuttingDown(Points points, Sittings sittings, Commits commits, InstantSource clock) {
        this.points = points;
        this.sittings = sittings;
        this.commits = commits;
        this.clock = clock;
    }

    Reply down(Interaction by, Versioned<Meeting> meeting, String words) {
        var organization = by.organization();
        var id = meeting.value().id();
        if (points.of(organization, id).size() >= Points.MOST) {
            return Reply.onlyYou("The agenda of “" + meeting.value().name() + "” is full: it has " + Points.MOST
                    + " points. Take one off first, with /standup agenda.");
        }
        var point = Point.of(id, words, by.person(), clock.instant());
        var writes = new ArrayList<Write>();
        writes.add(points.add(point));
        writes.addAll(refresh(organization, id));
        var reply = new Reply.OnlyYou(
                Card.of(Text.of("It is on the agenda of “" + meeting.value().name() + "”."))
                        .and(Part.Buttons.of(
                                Button.press("Take it off", MeetingActions.DROP_POINT, point.id()),
                                Button.run("Show the agenda", "standup agenda"))));
        return commits.commit(by, reply, writes);
    }

    Reply off(Interaction by, Versioned<Point> point) {
        var writes = new ArrayList<Write>();
        writes.add(points.remove(point));
        writes.addAll(refresh(by.organization(), point.value().meeting()));
        return commits.commit(by, Reply.onlyYou("It is off the agenda."), writes);
    }

    private List<Write> refresh(OrganizationId organization, MeetingId meeting) {
        return sittings.latest(organization, meeting, LOOKED_AT).stream()
                .map(Versioned::value)
                .filter(sitting -> sitting.state() == State.PLANNED)
                .flatMap(sitting -> SittingCards.refresh(organization, sitting).stream())
                .toList();
    }
}
