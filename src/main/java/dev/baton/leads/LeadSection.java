package dev.baton.leads;

import dev.baton.pods.Page;
import dev.baton.store.Answers;
import dev.baton.store.Lookup;
import dev.baton.store.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The leads of one index under several values, and how many there are. */
record LeadSection(List<Lookup<Lead>> leads, List<Lookup<Lead>> counts, int size) {

    LeadSection {
        leads = List.copyOf(leads);
        counts = List.copyOf(counts);
    }

    Lookup<?>[] lookups() {
        return Stream.concat(leads.stream(), counts.stream()).toArray(Lookup<?>[]::new);
    }

    /** Of several values, in the order of the deadlines. */
    Page<Lead> in(Answers answers) {
        var found =
                leads.stream().flatMap(lookup -> answers.all(lookup).stream()).map(Versioned::value);
        var sorted = leads.size() > 1 ? found.sorted(Comparator.comparing(Waiting::until)) : found;
        var total = counts.stream().mapToInt(answers::count).sum();
        return Page.of(sorted.limit(size).toList(), 1, size, total);
    }
}
