package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.ArrayList;

/** {@code Not this time}: the other hears it, and the two are paired again before long. */
final class NotMeeting implements ActionHandler {

    private final Telling telling;
    private final Pairs pairs;
    private final PairMessages messages;
    private final Commits commits;

    NotMeeting(Telling telling, Pairs pairs, PairMessages messages, Commits commits) {
        this.telling = telling;
        this.pairs = pairs;
        this.messages = messages;
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
        if (after.isOff() && !found.value().isOff()) {
            messages.callOff(organization, after, action.person()).ifPresent(writes::add);
        }
        var said = Text.of("Noted. You two are due again before long; the next pairs are drawn ")
                .and(after.until())
                .and(".");
        return commits.commit(action, Reply.onlyYou(said), writes);
    }
}
