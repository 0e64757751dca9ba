package dev.baton.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom an administrator may have erased, as he was shown.
 *
 * @param contacts all of them the same person, the one he asked for first
 * @param words what else is taken out everywhere
 * @param spared words of the person's records that are not taken out, as others go by them, too
 * @param version of what was known of their erasing then; 0 if nothing
 */
record Wish(List<Contact> contacts, List<String> words, List<String> spared, long version) {

    private static final String LINE = "\n";

    /** Before a word that is spared; no other begins with it. */
    private static final String SPARED = "\t";

    Wish {
        contacts = List.copyOf(contacts);
        words = List.copyOf(words);
        spared = List.copyOf(spared);
    }

    Contact first() {
        return contacts.getFirst();
    }

    /**
     * With other words.
     *
     * @param typed each on a line
     * @param shown what was there to be changed
     */
    Wish changed(String typed, Collection<String> shown) {
        var wanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        typed.lines().map(String::strip).filter(word -> !word.isEmpty()).forEach(wanted::add);
        var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(shown);
        words.forEach(known::remove);
        var without = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        without.addAll(spared);
        without.addAll(known);
        without.removeAll(wanted);
        wanted.removeAll(known);
        return new Wish(contacts, List.copyOf(wanted), List.copyOf(without), version);
    }

    /** With other addresses of the same person. */
    Wish with(List<String> emails) {
        var others = emails.stream().flatMap(email -> Contact.of(email).stream());
        return new Wish(Stream.concat(contacts.stream(), others).distinct().toList(), words, spared, version);
    }

    /** As one text. */
    String written() {
        var lines = new ArrayList<String>();
        lines.add(Long.toString(version));
        lines.add(String.join(" ", contacts.stream().map(Contact::email).toList()));
        lines.addAll(words);
        spared.forEach(word -> lines.add(SPARED + word));
        return String.join(LINE, lines);
    }

    /** Of what {@link #written} made. */
    static Wish read(String written) {
        var lines = written.split(LINE, -1);
        return new Wish(
                Stream.of(lines[1].split(" ")).map(Contact::new).toList(),
                Stream.of(lines)
                        .skip(2)
                        .filter(line -> !line.startsWith(SPARED))
                        .toList(),
                Stream.of(lines)
                        .skip(2)
                        .filter(line -> line.startsWith(SPARED))
                        .map(String::strip)
                        .toList(),
                Long.parseLong(lines[0]));
    }
}
