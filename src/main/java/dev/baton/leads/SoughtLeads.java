package dev.baton.leads;

import dev.baton.pods.CompanyName;
import dev.baton.store.Answers;
import dev.baton.store.Documents;
import dev.baton.store.Lookup;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leads that somebody looks for by what he remembers; see {@link Leads#named}. */
final class SoughtLeads {

    private final String name;
    private final List<Lookup<Lead>> byId;
    private final List<Lookup<Lead>> byCompany;
    private final List<Lookup<Lead>> byAddress;
    private final List<Lookup<Lead>> byWord;

    /** @param name as it is spelled */
    SoughtLeads(Documents<Lead> documents, String name) {
        this.name = name;
        var id = name.toUpperCase(Locale.ROOT);
        byId = List.of(documents.byId(id), documents.latest("code", id, Leads.SHOWN));
        byCompany = Stream.concat(
                        CompanyName.of(name).stream()
                                .map(of -> documents.latest(LeadIndex.NAME, of.key(), Leads.SOUGHT)),
                        Stream.of(documents.latest(LeadIndex.COMPANY, name, Leads.SHOWN)))
                .toList();
        byAddress = Stream.of(LeadIndex.EMAIL, LeadIndex.CONTACT, LeadIndex.DOMAIN)
                .map(index -> documents.latest(index, name, Leads.SHOWN))
                .toList();
        byWord = LeadIndex.soughtWords(name).stream()
                .map(word -> documents.latest("word", word, Leads.SOUGHT))
                .toList();
    }

    Lookup<?>[] lookups() {
        return Stream.of(byId, byCompany, byAddress, byWord)
                .flatMap(List::stream)
                .toArray(Lookup<?>[]::new);
    }

    List<Lead> in(Answers answers) {
        var byItsId = values(answers, byId).distinct().toList();
        return byItsId.isEmpty()
                ? Stream.of(
                                values(answers, byCompany).filter(lead -> LeadIndex.isCalled(lead, name)),
                                values(answers, byAddress),
                                values(answers, byWord).filter(lead -> LeadIndex.hasWords(lead, name)))
                        .flatMap(Function.identity())
                        .distinct()
                        .limit(Leads.SHOWN)
                        .toList()
                : byItsId;
    }

    private static Stream<Lead> values(Answers answers, List<Lookup<Lead>> lookups) {
        return lookups.stream().flatMap(lookup -> answers.all(lookup).stream()).map(Versioned::value);
    }
}
