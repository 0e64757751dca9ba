package dev.baton.leads;

import dev.baton.store.Answers;
import dev.baton.store.Documents;
import dev.baton.store.Lookup;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leads that may be the same as one with some particulars: those of the same record of another system, or with the same
 * e-mail, mail domain or name of the company. However many there are, a few are read of each kind: those that are open,
 * and the latest.
 */
final class AlikeLeads {

    private static final int READ = 6;

    private final Documents<Lead> documents;
    private final List<Lookup<Lead>> leads;
    private final Map<LeadIndex.Key, Lookup<Lead>> counts;

    AlikeLeads(Documents<Lead> documents, Particulars particulars, String record) {
        this.documents = documents;
        var keys = LeadIndex.keysOf(particulars, record);
        var byKey = keys.stream().map(key -> documents.latest(key.index(), key.value(), READ));
        var byWord = LeadIndex.wordOf(particulars.company()).stream()
                .map(word -> documents.latest("word", word, Leads.SOUGHT));
        leads = Stream.concat(byKey, byWord).toList();
        counts = keys.stream()
                .collect(Collectors.toMap(Function.identity(), key -> documents.count(key.index(), key.value())));
    }

    /** To be read in one round trip, so that no lead comes between. */
    Lookup<?>[] lookups() {
        return Stream.concat(leads.stream(), counts.values().stream()).toArray(Lookup<?>[]::new);
    }

    /** @param alone what makes a commit stale if another one came meanwhile */
    record Found(List<Versioned<Lead>> leads, List<Write> alone) {

        Found {
            leads = List.copyOf(leads);
            alone = List.copyOf(alone);
        }
    }

    Found in(Answers answers) {
        var found =
                leads.stream().flatMap(lookup -> answers.all(lookup).stream()).distinct();
        var alone = counts.entrySet().stream()
                .map(each -> documents.expectCount(
                        each.getKey().index(), each.getKey().value(), answers.count(each.getValue())));
        return new Found(found.toList(), alone.toList());
    }
}
