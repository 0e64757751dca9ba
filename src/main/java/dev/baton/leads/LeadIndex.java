package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.pods.CompanyName;
import dev.baton.pods.MailDomain;
import dev.baton.store.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How leads are found again. */
final class LeadIndex {

    /** Those that are done and still tell something of a person, by when they were changed last. */
    static final String DONE = "done";

    /** Those that have the e-mail address anywhere but under {@link #EMAIL}, such as joined ones. */
    static final String CONTACT = "contact";

    static final String EMAIL = "email";
    static final String DOMAIN = "domain";

    /** By what of the company's name is the same however it is written. */
    static final String NAME = "name";

    /** By the record of another system of which it was made. */
    static final String RECORD = "record";

    /** By a company's name as it is written, if nothing of it tells companies apart. */
    static final String COMPANY = "company";

    /** Those in a pod that one person is asked about or works on. */
    static final String ON_DESK = "assigned";

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A word is found by its beginning, too. */
    private static final int BEGINNING = 3;

    /** Those that are open come before all others of the same key; more than any moment. */
    private static final double OPEN_FIRST = 1e15;

    /** Those that wait for the answer of somebody who covers another. */
    static final String INSTEAD = "instead";

    private static final int WORDS = 8;
    private static final int LONGEST = 30;

    static List<Entry> entriesOf(Lead lead) {
        var at = lead.offer().at();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(at, "every", ""));
        entries.add(Entry.at(at, "code", lead.id().code()));
        if (!lead.state().isOpen() && ErasedLead.isPersonal(lead)) {
            entries.add(Entry.at(changed(lead), DONE, ""));
        }
        if (lead.state() == State.MERGED) {
            entries.addAll(contacts(lead, at, Set.of()));
            return entries;
        }
        var emails = new HashSet<String>();
        lead.known().forEach(known -> {
            entries.addAll(of(known, at, lead.state().isOpen()));
            emails.add(known.email());
        });
        entries.addAll(contacts(lead, at, emails));
        records(lead)
                .forEach(record -> entries.add(
                        openFirst(new Key(RECORD, record), at, lead.state().isOpen())));
        entries.addAll(byState(lead));
        if (lead.isContested()) {
            entries.add(Entry.at(at, "contested", lead.pod().value()));
        }
        entries.addAll(LeadsOfCampaign.entriesOf(lead, at));
        return entries.stream().distinct().toList();
    }

    private static List<Entry> contacts(Lead lead, Instant at, Set<String> known) {
        return emails(lead)
                .filter(email -> !email.isEmpty() && !known.contains(email))
                .distinct()
                .map(email -> Entry.at(at, CONTACT, email))
                .toList();
    }

    private static List<Entry> of(Particulars known, Instant at, boolean isOpen) {
        var entries = new ArrayList<Entry>();
        var keys = keysOf(known);
        if (keys.stream().noneMatch(key -> key.index().equals(NAME))) {
            entries.add(Entry.at(at, COMPANY, spelled(known.company())));
        }
        soughtWords(known.company()).forEach(word -> entries.add(Entry.at(at, "word", word)));
        keys.forEach(key -> entries.add(openFirst(key, at, isOpen)));
        return entries;
    }

    private static Entry openFirst(Key key, Instant at, boolean isOpen) {
        return new Entry(key.index(), key.value(), at.toEpochMilli() + (isOpen ? OPEN_FIRST : 0), false);
    }

    /** The records of other systems of which it is known to be. */
    static Stream<String> records(Lead lead) {
        return Stream.concat(Stream.of(lead.offer().record()), lead.ties().records())
                .filter(record -> !record.isEmpty());
    }

    /** Those that it tells of, or would if its last step were taken back. */
    private static Stream<String> emails(Lead lead) {
        var before = lead.before();
        var former = before == null
                ? Stream.<String>empty()
                : Stream.of(before.offer().particulars().email());
        return Stream.of(Stream.of(lead.particulars().email()), lead.ties().emails(), former)
                .flatMap(emails -> emails);
    }

    /** Under what a lead is looked for by others that may be the same. */
    record Key(String index, String value) {}

    static List<Key> keysOf(Particulars known, String record) {
        var keys = new ArrayList<>(keysOf(known));
        if (!record.isEmpty()) {
            keys.add(new Key(RECORD, record));
        }
        return keys;
    }

    private static List<Key> keysOf(Particulars known) {
        var keys = new ArrayList<Key>();
        if (!known.email().isEmpty()) {
            keys.add(new Key(EMAIL, known.email()));
            MailDomain.ofCompany(known.email()).ifPresent(domain -> keys.add(new Key(DOMAIN, domain)));
        }
        known.companyName().ifPresent(name -> keys.add(new Key(NAME, name.key())));
        return keys;
    }

    /** The word by which leads are found that were written before their names were compared. */
    static Optional<String> wordOf(String company) {
        var ofName = CompanyName.wordsOf(company);
        return words(company).stream()
                .filter(word -> CompanyName.wordsOf(word).stream().anyMatch(ofName::contains))
                .max(Comparator.comparingInt(String::length));
    }

    private static List<Entry> byState(Lead lead) {
        var at = lead.offer().at();
        var owner = lead.owner();
        var entries = new ArrayList<Entry>();
        if (lead.state().isOpen()) {
            entries.add(Entry.at(at, "open", ""));
        }
        if (lead.state() == State.OFFERED) {
            var soonestFirst = -(double) Waiting.until(lead).toEpochMilli();
            entries.add(new Entry("waiting", asked(lead), soonestFirst, false));
            var assignment = lead.assignment();
            if (assignment != null && assignment.insteadOf() != null) {
                entries.add(Entry.at(at, INSTEAD, ""));
            }
        }
        if (lead.assignment() != null || lead.state().isWorked()) {
            entries.add(Entry.at(at, ON_DESK, lead.pod().value()));
        }
        if (owner != null && lead.state().isWorked()) {
            entries.add(Entry.at(at, "owner", owner.value()));
        }
        var index = lead.state() == State.RETURNED ? "returned" : "offered";
        lead.marketers().forEach(marketer -> entries.add(Entry.at(at, index, marketer.value())));
        return entries;
    }

    /** When it took its last step; of a recycled one, when it comes back. */
    static Instant changed(Lead lead) {
        var until = lead.progress().until();
        return until != null && lead.state() == State.RECYCLED
                ? until
                : lead.progress().last().map(Step::at).orElse(lead.offer().at());
    }

    /** Under what to look for a lead that waits: whom it is offered to, or the pod if that is all of sales. */
    private static String asked(Lead lead) {
        var assignment = lead.assignment();
        return assignment == null ? lead.pod().value() : person(assignment.person());
    }

    /** No pod is called so. */
    static String person(PersonId person) {
        return "@" + person.value();
    }

    static String spelled(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of a name and their beginnings: under each of them it can be looked for. */
    static List<String> soughtWords(String name) {
        return words(name).stream()
                .flatMap(word -> Stream.of(word, beginning(word)))
                .distinct()
                .toList();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** Whether a company is called so, but for case and blanks. */
    static boolean isCalled(Lead lead, String spelled) {
        return lead.known().anyMatch(known -> spelled(known.company()).equals(spelled));
    }

    /** Whether each word is the beginning of a word of the company. */
    static boolean hasWords(Lead lead, String name) {
        return lead.known().anyMatch(known -> {
            var there = words(known.company());
            return words(name).stream().allMatch(word -> there.stream().anyMatch(each -> each.startsWith(word)));
        });
    }

    private static List<String> words(String name) {
        return NO_WORD.splitAsStream(spelled(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .distinct()
                .limit(WORDS)
                .toList();
    }

    private LeadIndex() {}
}
