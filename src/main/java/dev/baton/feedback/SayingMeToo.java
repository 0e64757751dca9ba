package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Me too}: somebody has heard the same, and hears what becomes of it. */
final class SayingMeToo {

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

    /** @param unnamed whether the person's name is shown to nobody */
    Reply press(Action action, boolean unnamed) {
        return finding.current(action, action.argument())
                .map(item -> item.value().state().isOpen()
                        ? join(action, item, unnamed, null, List.of())
                        : Reply.onlyYou(ItemCards.outlook(item.value())
                                + " If that doesn't help, /feedback tells marketing what you still hear."))
                .orElse(Settling.GONE);
    }

    /**
     * Somebody says the same as others.
     *
     * @param item of which something can still become
     * @param unnamed whether the person's name is shown to nobody
     * @param heard what the person has filled in; null if he has only pressed the button
     * @param more what is written with it
     */
    Reply join(Interaction by, Versioned<Item> item, boolean unnamed, @Nullable Heard heard, List<Write> more) {
        if (item.value().telling().isBy(by.person())) {
            return commits.commit(by, Reply.onlyYou("You said that already, and hear what becomes of it."), more);
        }
        var now = clock.instant();
        var after = item.value().saidBy(List.of(new Voice(by.person(), unnamed, now, heard)), now);
        var writes = new ArrayList<Write>();
        writes.add(items.put(item, after));
        ItemCards.headlinesOf(after)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(by.organization())));
        writes.addAll(more);
        return commits.commit(by, receipt(after, unnamed, by.person()), writes);
    }

    private static Reply receipt(Item item, boolean unnamed, PersonId person) {
        var name = unnamed ? "Your name is shown to nobody. " : "";
        return OwnWords.receipt("Noted. " + name + ItemCards.outlook(item), item, person);
    }
}
