package dev.baton.feedback;

import dev.baton.chat.Interaction;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.Optional;

/**
 * Finds the item that somebody acts on, so that a repeated interaction gets the first reply and is not decided anew.
 */
final class Finding {

    private final Items items;
    private final Commits commits;

    Finding(Items items, Commits commits) {
        this.items = items;
        this.commits = commits;
    }

    /**
     * For what is decided on more than the store has.
     *
     * @throws dev.baton.store.AlreadyDone if the interaction was committed before
     */
    void once(Interaction by) {
        commits.read(by);
    }

    /**
     * Empty if the organization has no such item.
     *
     * @throws dev.baton.store.AlreadyDone if the interaction was committed before
     */
    Optional<Versioned<Item>> of(Interaction by, String id) {
        if (!ItemId.isValid(id)) {
            return Optional.empty();
        }
        var lookup = items.byId(id);
        return commits.read(by, lookup).first(lookup);
    }

    /** The same, or the one with which it was merged. */
    Optional<Versioned<Item>> current(Interaction by, String id) {
        var found = of(by, id);
        while (found.isPresent() && found.get().value().state() == State.MERGED) {
            found = items.find(by.organization(), found.get().value().course().into());
        }
        return found;
    }
}
