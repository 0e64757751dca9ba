package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;

/** {@code Hold it after all}: a date that was left out takes place. */
final class HoldingAfterAll implements ActionHandler {

    private static final Reply HELD = Reply.onlyYou("It takes place after all.");

    private final OwnMeetings own;
    private final AtSitting at;
    private final Resuming resuming;
    private final Commits commits;
    private final InstantSource clock;

    HoldingAfterAll(OwnMeetings own, AtSitting at, Resuming resuming, Commits commits, InstantSource clock) {
        this.own = own;
        this.at = at;
        this.resuming = resuming;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.HOLD;
    }

    @Override
    public Reply handle(Action action) {
        return at.found(
                action,
                action.argument(),
                found -> own.forKeeper(
                        action,
                        found.value().id().meeting().value(),
                        (meeting, pod) -> hold(action, found, meeting, pod.value())));
    }

    private Reply hold(Action action, Versioned<Sitting> found, Versioned<Meeting> meeting, Pod pod) {
        if (!found.value().isOff()) {
            return Reply.onlyYou("It takes place already.");
        }
        if (!found.value().slot().start().isAfter(clock.instant())) {
            return Reply.onlyYou("Its time is over.");
        }
        var writes = new ArrayList<>(resuming.of(action.organization(), found, meeting, pod));
        var card = Card.of(Text.of("After all: ").and(action.person()).and(" has this date take place."));
        SittingCards.headlinesOf(found.value())
                .forEach(headline -> writes.add(Outgoing.below(
                                headline,
                                new MessageId("meeting-held:" + action.context().id() + "@" + headline.conversation()),
                                card,
                                action.context().account())
                        .add(action.organization())));
        return commits.commit(action, HELD, writes);
    }
}
