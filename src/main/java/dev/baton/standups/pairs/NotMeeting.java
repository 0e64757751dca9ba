package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.ArrayList;

/** {@code Not this time}: the other hears it, and the two are paired again before long. */
final class NotMeeting implements ActionHandler {

    private final Telling telling;
    private final Pairs pairs;
    private final PairMessages messages;
    private final Directory directory;
    private final Commits commits;

    NotMeeting(Telling telling, Pairs pairs, PairMessages messages, Directory directory, Commits commits) {
        this.telling = telling;
        this.pairs = pairs;
        this.messages = messages;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String action() {
        return PairActions.NOT_THIS_TIME;
    }

    @Override
    public Reply handle(Action action) {
        return telling.forPair(action, action.argument(), found -> callOff(action, found));
    }

    private Reply callOff(Action action, Versioned<Pair> found) {
        var organization = action.organization();
        var after = found.value().with(action.person(), new Pair.NotThisTime());
        if (after.equals(found.value())) {
            return Reply.onlyYou("Noted already.");
        }
        if (!pairs.isCurrent(organization, found.value())) {
            return Reply.onlyYou("The next pairs are drawn already, or nobody is paired any more.");
        }
        var writes = new ArrayList<>(telling.write(organization, found, after));
        var other = after.couple().otherThan(action.person());
        if (after.isOff() && !found.value().isOff() && after.wordOf(other).isEmpty()) {
            messages.callOff(organization, after, action.person()).ifPresent(writes::add);
        }
        if (after.hasMet()) {
            messages.doubt(organization, after, action.person()).ifPresent(writes::add);
            return commits.commit(action, Reply.onlyYou(counts(organization, after, action.person())), writes);
        }
        var said = Text.of("Noted. You two are due again before long; the next pairs are drawn ")
                .and(after.until())
                .and(".");
        return commits.commit(action, Reply.onlyYou(said), writes);
    }

    private String counts(OrganizationId organization, Pair pair, PersonId by) {
        var other = directory.nameOf(organization, pair.couple().otherThan(by));
        return "Noted. " + other + " has said that you two met, so it counts as that. " + other
                + " is asked whether that was a slip.";
    }
}
