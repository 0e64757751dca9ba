package dev.baton.polls;

import dev.baton.chat.AccountId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written as a poll closes or opens again: its card says so, and the result goes below it or away. */
final class ClosingPoll {

    private final Polls polls;
    private final Pictures pictures;
    private final Counting counting;

    ClosingPoll(Polls polls, Pictures pictures, Counting counting) {
        this.polls = polls;
        this.pictures = pictures;
        this.counting = counting;
    }

    /** @param owner who is told if the result can't be posted */
    List<Write> close(OrganizationId organization, Versioned<Poll> found, Instant now, @Nullable AccountId owner) {
        var closed = found.value().closed(now);
        var writes = new ArrayList<Write>();
        writes.add(polls.put(found, closed));
        writes.add(PollTimers.dontClose(closed.id()));
        writes.addAll(PollCards.refreshes(organization, closed));
        PollCards.headlinesOf(closed)
                .forEach(root -> writes.add(
                        Outgoing.headlineBelow(root, ResultCards.headline(closed, now, root.conversation()), owner)
                                .add(organization)));
        return writes;
    }

    List<Write> reopen(OrganizationId organization, Versioned<Poll> found) {
        var writes = new ArrayList<Write>();
        writes.add(polls.put(found, found.value().reopened()));
        writes.addAll(refreshes(organization, found.value()));
        if (found.value().terms().anonymous()) {
            writes.add(keepingPicture(organization, found.value()));
        }
        return writes;
    }

    private Write keepingPicture(OrganizationId organization, Poll closed) {
        var before = pictures.find(organization, closed.id());
        var picture = before.map(Versioned::value).orElse(Picture.none(closed.id()));
        return pictures.put(before, picture.reopened(counting.standing(organization, closed)));
    }

    List<Write> delete(OrganizationId organization, Versioned<Poll> found, Instant now) {
        var poll = found.value();
        var writes = new ArrayList<Write>();
        writes.add(polls.remove(found));
        writes.add(PollTimers.dontClose(poll.id()));
        writes.add(PollTimers.forget(poll.id(), now));
        writes.addAll(refreshes(organization, poll));
        return writes;
    }

    /** Of the card and of the result below it. */
    private static List<Write> refreshes(OrganizationId organization, Poll poll) {
        var closed = poll.closed();
        var results = closed == null
                ? Stream.<Write>empty()
                : poll.channels().stream()
                        .map(channel -> Outgoing.refresh(ResultCards.headline(poll, closed, channel))
                                .add(organization));
        return Stream.concat(PollCards.refreshes(organization, poll).stream(), results)
                .toList();
    }
}
