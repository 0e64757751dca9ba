package dev.baton.standups.pairs;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What somebody says of a pair that he is in. */
final class Telling {

    private final Pairs pairs;

    Telling(Pairs pairs) {
        this.pairs = pairs;
    }

    /** Does the deed, if there is such a pair and the person is in it. */
    Reply forPair(Interaction by, String id, Function<Versioned<Pair>, Reply> deed) {
        var found = pairs.find(by.organization(), id);
        if (found.isEmpty()) {
            return Reply.onlyYou("That pair is long gone. /standup pairs shows the present ones.");
        }
        return found.get().value().couple().includes(by.person())
                ? deed.apply(found.get())
                : Reply.onlyYou("Only the two who are paired can say so.");
    }

    /** The pair as it is now; the ledger learns whether they are due again. */
    List<Write> write(OrganizationId organization, Versioned<Pair> before, Pair after) {
        var writes = new ArrayList<Write>();
        writes.add(pairs.put(before, after));
        if (before.value().isOff() != after.isOff()) {
            var pod = after.pod();
            var ledger = pairs.ledger(organization, pod);
            var now = ledger.map(Versioned::value).orElse(Ledger.EMPTY);
            var number = pairs.pairing(organization, pod)
                    .map(pairing -> pairing.value().rounds())
                    .orElse(1);
            writes.add(pairs.put(
                    pod,
                    ledger,
                    after.isOff() ? now.without(after.couple()) : now.with(List.of(after.couple()), number)));
        }
        return writes;
    }
}
