package dev.baton.people;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Role;
import dev.baton.store.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** By what persons and pods are found. */
final class DirectoryEntries {

    static List<Entry> of(Person person) {
        var entries = new ArrayList<Entry>();
        person.accounts()
                .forEach(account ->
                        entries.add(Entry.unique("account", account.id().toString())));
        if (person.email() != null) {
            entries.add(Entry.unique("email", person.email()));
        }
        if (person.appointed()) {
            entries.add(Entry.at(Instant.EPOCH, "appointed", ""));
        }
        if (person.role() == Role.ADMINISTRATOR) {
            entries.add(Entry.at(Instant.EPOCH, "administrator", ""));
        }
        person.accounts().stream()
                .map(account -> account.id().workspace().toString())
                .distinct()
                .forEach(workspace -> entries.add(Entry.at(Instant.EPOCH, "workspace", workspace)));
        if (!person.accounts().isEmpty()) {
            entries.add(Entry.at(Instant.EPOCH, "name", spelled(person.name())));
        }
        return entries;
    }

    /** How a name is compared. */
    static String spelled(String name) {
        return CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT);
    }

    static List<Entry> of(Pod pod) {
        var entries = new ArrayList<Entry>();
        pod.channels().forEach(channel -> entries.add(Entry.unique("channel", channel.toString())));
        entries.add(Entry.at(Instant.EPOCH, "every", ""));
        return entries;
    }

    private DirectoryEntries() {}
}
