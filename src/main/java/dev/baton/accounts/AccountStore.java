package dev.baton.accounts;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Commits;
import dev.baton.people.Realms;
import dev.baton.pods.CompanyName;
import dev.baton.pods.Page;
import dev.baton.store.Answers;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The target accounts of all organizations; each sees its own. However many there are, looking one up costs the same.
 */
final class AccountStore {

    static final int SHOWN = 8;

    /** How many of those with a word, or with a name, are looked at. */
    private static final int SOUGHT = 200;

    private static final int NAMED = 5;

    /** A word is found by its beginning, too. */
    private static final int BEGINNING = 3;

    private static final int WORDS = 8;

    /** By how many letters the list is sorted, and how many there are. */
    private static final int SORTED_BY = 10;

    private static final int LETTERS = 37;

    private final Store store;
    private final Commits commits;
    private final Documents<TargetAccount> documents;

    AccountStore(Store store, Commits commits) {
        this.store = store;
        this.commits = commits;
        this.documents = new Documents<>(store, "target-account", TargetAccount.class, AccountStore::entriesOf);
    }

    private static List<Entry> entriesOf(TargetAccount account) {
        var entries = new ArrayList<Entry>();
        var profile = account.profile();
        people(account).forEach(person -> entries.add(Entry.at(Instant.EPOCH, "person", person)));
        if (!account.isListed()) {
            return entries;
        }
        var place = placeOf(profile.company());
        entries.add(new Entry("every", "", place, false));
        profile.domains().forEach(domain -> entries.add(Entry.unique("domain", domain)));
        CompanyName.of(profile.company()).ifPresent(name -> entries.add(new Entry("name", name.key(), place, false)));
        words(account)
                .flatMap(word -> Stream.of(word, word.substring(0, Math.min(BEGINNING, word.length()))))
                .distinct()
                .forEach(word -> entries.add(new Entry("word", word, place, false)));
        return entries;
    }

    private static Stream<String> people(TargetAccount account) {
        return Stream.of(
                        Stream.ofNullable(account.profile().owner()),
                        Stream.of(account.addedBy()),
                        account.notes().stream().map(TargetAccount.Note::by))
                .flatMap(each -> each)
                .map(person -> person.value())
                .distinct();
    }

    private static Stream<String> words(TargetAccount account) {
        return Stream.concat(
                CompanyName.wordsOf(account.profile().company()).stream().limit(WORDS),
                account.profile().domains().stream());
    }

    /** Where a company stands in the order of the alphabet. */
    static double placeOf(String company) {
        var place = 0L;
        var letters = String.join("", CompanyName.wordsOf(company));
        for (var i = 0; i < SORTED_BY; i++) {
            place = place * LETTERS + (i < letters.length() ? rank(letters.charAt(i)) : 0);
        }
        return place;
    }

    private static int rank(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 1;
        }
        return letter >= '0' && letter <= '9' ? 0 : LETTERS - 1;
    }

    Optional<Versioned<TargetAccount>> find(Interaction by, String id) {
        var lookup = documents.byId(id);
        return TargetId.isValid(id) ? commits.read(by, lookup).first(lookup) : Optional.empty();
    }

    Optional<Versioned<TargetAccount>> find(Realm realm, String id) {
        return documents.find(realm, id);
    }

    /** By name. */
    Page<TargetAccount> every(OrganizationId organization, int wanted) {
        var number = Math.clamp(wanted, 1, Page.FARTHEST);
        var found = documents.earliest("every", "", Instant.EPOCH, number * SHOWN);
        var count = documents.count("every", "");
        var answers = store.read(Realms.of(organization), found, count);
        return Page.upTo(values(answers, found).toList(), number, SHOWN, answers.count(count));
    }

    /** Those in whose name, or among whose domains, are all the words or their beginnings; by name. */
    Page<TargetAccount> with(OrganizationId organization, String sought, int wanted) {
        var words = Stream.of(sought.split(" ", -1))
                .flatMap(word -> word.contains(".") ? Stream.of(word) : CompanyName.wordsOf(word).stream())
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
        if (words.isEmpty()) {
            return Page.of(List.of(), SHOWN, 1);
        }
        var lookups = words.stream()
                .flatMap(word -> Stream.of(word, word.substring(0, Math.min(BEGINNING, word.length())))
                        .distinct())
                .map(word -> documents.earliest("word", word, Instant.EPOCH, SOUGHT))
                .toList();
        var answers = store.read(Realms.of(organization), lookups.toArray(Lookup<?>[]::new));
        var found = lookups.stream()
                .flatMap(lookup -> values(answers, lookup))
                .distinct()
                .filter(account ->
                        words.stream().allMatch(word -> words(account).anyMatch(each -> each.startsWith(word))))
                .sorted(Comparator.comparingDouble(
                        account -> placeOf(account.profile().company())))
                .toList();
        return Page.of(found, SHOWN, wanted);
    }

    private static Stream<TargetAccount> values(Answers answers, Lookup<TargetAccount> lookup) {
        return answers.all(lookup).stream().map(Versioned::value);
    }

    /** Those that may be one of the companies: with one of the domains or names; read in one round trip. */
    List<Versioned<TargetAccount>> like(
            OrganizationId organization, Collection<String> domains, Collection<String> companies) {
        var lookups = Stream.concat(
                        domains.stream().distinct().map(domain -> documents.by("domain", domain)),
                        companies.stream()
                                .flatMap(company -> CompanyName.of(company).stream())
                                .distinct()
                                .map(name -> documents.earliest("name", name.key(), Instant.EPOCH, NAMED)))
                .toList();
        if (lookups.isEmpty()) {
            return List.of();
        }
        var answers = store.read(Realms.of(organization), lookups.toArray(Lookup<?>[]::new));
        return lookups.stream()
                .flatMap(lookup -> answers.all(lookup).stream())
                .collect(Collectors.toMap(Versioned::id, each -> each, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    /** All of them by name, a few at a time. */
    void each(OrganizationId organization, Consumer<TargetAccount> each) {
        documents.walk(Realms.of(organization), "every", "", Instant.EPOCH, found -> each.accept(found.value()));
    }

    /** Those that somebody owns, has added, or wrote a note on. */
    List<Versioned<TargetAccount>> of(Realm realm, String person, int most) {
        return documents.findLatest(realm, "person", person, most);
    }

    Write put(Optional<Versioned<TargetAccount>> before, TargetAccount after) {
        return documents.put(before, after.id().value(), after);
    }

    Write remove(Versioned<TargetAccount> account) {
        return documents.remove(account.id(), account.version());
    }
}
