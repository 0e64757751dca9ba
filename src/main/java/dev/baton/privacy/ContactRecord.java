package dev.baton.privacy;

import dev.baton.store.Write;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A record of somebody outside the organization.
 *
 * @param title by which people know it; nothing of the person
 * @param words what the person goes by there: names, addresses, numbers. Empty ones say nothing.
 * @param erasing what to write so that it tells nothing of the person any more, at the version that was read
 */
public record ContactRecord(String title, Set<String> words, Supplier<List<Write>> erasing) {

    public ContactRecord {
        words = Set.copyOf(words);
    }
}
