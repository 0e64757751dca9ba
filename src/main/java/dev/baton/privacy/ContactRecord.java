package dev.baton.privacy;

import dev.baton.store.Write;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A record of somebody outside the organization.
 *
 * @param title by which people know it; nothing of the person
 * @param isOpen whether somebody still works on it, or is to
 * @param words what the person goes by there: names, addresses, numbers. Empty ones say nothing.
 * @param also other e-mail addresses that the same person has there, in lower case
 * @param others who else is there and stays
 * @param erasing what to write so that it tells nothing of the person any more, at the version that was read
 */
public record ContactRecord(
        String title,
        boolean isOpen,
        Set<String> words,
        Set<String> also,
        Set<String> others,
        Supplier<List<Write>> erasing) {

    public ContactRecord {
        words = Set.copyOf(words);
        also = Set.copyOf(also);
        others = Set.copyOf(others);
    }
}
