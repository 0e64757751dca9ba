package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is kept of somebody.
 *
 * @param titles of the records that are about the person
 * @param hasOpen whether one of them is open
 * @param words what is taken out everywhere
 * @param also other e-mail addresses of the same person
 * @param others who else is in the records and stays
 */
record Kept(List<String> titles, boolean hasOpen, Set<String> words, Set<String> also, Set<String> others) {

    static Kept of(OrganizationId organization, Wish wish, List<ContactRecords> features, Naming naming) {
        var emails = wish.contacts().stream().map(Contact::email).toList();
        var records = features.stream()
                .flatMap(feature -> emails.stream().flatMap(email -> feature.of(organization, email).stream()))
                .toList();
        var words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        words.addAll(naming.telling(organization, all(records, ContactRecord::words)));
        wish.spared().forEach(words::remove);
        words.addAll(emails);
        words.addAll(wish.words());
        var also = new TreeSet<>(all(records, ContactRecord::also));
        emails.forEach(also::remove);
        var others = new TreeSet<>(all(records, ContactRecord::others));
        emails.forEach(others::remove);
        return new Kept(
                records.stream().map(ContactRecord::title).distinct().toList(),
                records.stream().anyMatch(ContactRecord::isOpen),
                words,
                also,
                others);
    }

    /** Those words that may be left out, as many as fit into a field with each on a line. */
    List<String> changeable(Wish wish, int longest) {
        var emails = wish.contacts().stream().map(Contact::email).toList();
        var fitting = new ArrayList<String>();
        var length = 0;
        for (var word : words) {
            if (!emails.contains(word) && length + word.length() < longest) {
                fitting.add(word);
                length += word.length() + 1;
            }
        }
        return fitting;
    }

    private static List<String> all(List<ContactRecord> records, Function<ContactRecord, Collection<String>> part) {
        return records.stream().flatMap(record -> part.apply(record).stream()).toList();
    }
}
