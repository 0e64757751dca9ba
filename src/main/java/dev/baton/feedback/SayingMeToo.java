package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code Me too}: somebody has heard the same, and hears what becomes of it. */
final class SayingMeToo implements ActionHandler {

    private final Items items;
    private final Finding finding;
    private final Commits commits;
    private final InstantSource clock;

    SayingMeToo(Items items, Finding finding, Commits commits, InstantSource clock) {
        this.items = items;
        this.finding = finding;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return FeedbackActions.ME_TOO;
    }

    @Override
    public Reply handle(Action action) {
        return finding.of(action, action.argument())
                .map(item -> join(action, item, false, List.of()))
                .orElse(Settling.GONE);
    }

    /**
     * Somebody says the same as others.
     *
     * @param unnamed whether the person's name is shown to nobody
     * @param more what is written with it
     */
    Reply join(Interaction by, Versioned<Item> item, boolean unnamed, List<Write> more) {
        if (item.value().state() == State.MERGED) {
            return Reply.onlyYou("This was merged with #"
                    + new ItemId(item.value().course().into()).code() + ". Please say so there.");
        }
        if (item.value().telling().isBy(by.person())) {
            return Reply.onlyYou("You said that already, and hear what becomes of it.");
        }
        var now = clock.instant();
        var after = item.value().saidBy(List.of(new Voice(by.person(), unnamed, now)), now);
        var writes = new ArrayList<Write>();
        writes.add(items.put(item, after));
        ItemCards.headlinesOf(after)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(by.organization())));
        writes.addAll(more);
        return commits.commit(by, Reply.onlyYou("Noted. You hear what becomes of it."), writes);
    }
}
