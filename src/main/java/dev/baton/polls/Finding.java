package dev.baton.polls;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.Optional;
import java.util.function.Function;

/** Finds the poll that somebody acts on. */
final class Finding {

    static final Reply GONE = Reply.onlyYou("That poll is gone: it was deleted, or asked more than a year ago.");
    static final Reply CLOSED = Reply.onlyYou("That poll is closed. Its card shows the result.");

    private final Polls polls;
    private final Commits commits;
    private final Directory directory;

    Finding(Polls polls, Commits commits, Directory directory) {
        this.polls = polls;
        this.commits = commits;
        this.directory = directory;
    }

    /** Empty if the organization has no such poll. */
    Optional<Versioned<Poll>> find(OrganizationId organization, String id) {
        return polls.find(organization, id);
    }

    /** Does the deed, if there is such a poll. */
    Reply of(Interaction by, String id, Function<Versioned<Poll>, Reply> deed) {
        if (!PollId.isValid(id)) {
            return GONE;
        }
        var lookup = polls.byId(id);
        return commits.read(by, lookup).first(lookup).map(deed).orElse(GONE);
    }

    /** The same for whoever made it, and administrators. */
    Reply forKeeper(Interaction by, String id, Function<Versioned<Poll>, Reply> deed) {
        return of(
                by,
                id,
                poll -> mayKeep(by.organization(), by.person(), poll.value())
                        ? deed.apply(poll)
                        : Reply.onlyYou(
                                Text.of("Only whoever made this poll and administrators can do that. It was made by ")
                                        .and(poll.value().by())
                                        .and(".")));
    }

    /** Whether somebody made the poll, or is an administrator. */
    boolean mayKeep(OrganizationId organization, PersonId who, Poll poll) {
        return poll.by().equals(who) || directory.administers(organization, who);
    }
}
