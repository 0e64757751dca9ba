package dev.baton.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom an administrator may have erased, as he was shown.
 *
 * @param contacts all of them the same person, the one he asked for first
 * @param words what else is taken out everywhere
 * @param version of what was known of their erasing then; 0 if nothing
 */
record Wish(List<Contact> contacts, List<String> words, long version) {

    private static final String LINE = "\n";

    Wish {
        contacts = List.copyOf(contacts);
        words = List.copyOf(words);
    }

    Contact first() {
        return contacts.getFirst();
    }

    /** With words besides, each on a line. */
    Wish and(String typed) {
        return new Wish(
                contacts,
                typed.lines().map(String::strip).filter(word -> !word.isEmpty()).toList(),
                version);
    }

    /** With other addresses of the same person. */
    Wish with(List<String> emails) {
        var others = emails.stream().flatMap(email -> Contact.of(email).stream());
        return new Wish(Stream.concat(contacts.stream(), others).distinct().toList(), words, version);
    }

    /** As one text. */
    String written() {
        var lines = new ArrayList<String>();
        lines.add(Long.toString(version));
        lines.add(String.join(" ", contacts.stream().map(Contact::email).toList()));
        lines.addAll(words);
        return String.join(LINE, lines);
    }

    /** Of what {@link #written} made. */
    static Wish read(String written) {
        var lines = written.split(LINE, -1);
        return new Wish(
                Stream.of(lines[1].split(" ")).map(Contact::new).toList(),
                Stream.of(lines).skip(2).toList(),
                Long.parseLong(lines[0]));
    }
}
