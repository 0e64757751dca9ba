package dev.baton.briefs;

import com.google.common.collect.Lists;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings a brief to a pod: posts its card, and asks in private whoever has to acknowledge what holds now and wasn't
 * asked. Running it again asks only those who are new; so it runs for a new edition and for people who join, too.
 */
final class ReachingPod implements TimerHandler {

    /** So many are asked in one commit, so that none holds up others for long. */
    private static final int AT_ONCE = 50;

    private final Briefs briefs;
    private final Postings postings;
    private final ReaderList readers;
    private final Directory directory;
    private final Store store;

    ReachingPod(Briefs briefs, Postings postings, ReaderList readers, Directory directory, Store store) {
        this.briefs = briefs;
        this.postings = postings;
        this.readers = readers;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return BriefTimers.REACH;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var colon = argument.indexOf(':');
        var pod = directory.pod(organization, new PodId(argument.substring(colon + 1)));
        briefs.find(organization, argument.substring(0, colon))
                .filter(found -> found.value().stage() == Stage.PUBLISHED)
                .ifPresent(found -> pod.ifPresent(where -> reach(organization, found, where)));
    }

    private void reach(OrganizationId organization, Versioned<Brief> found, Pod pod) {
        var brief = found.value();
        var posting = postings.find(organization, brief.id(), pod.id()).orElseGet(() -> post(organization, found, pod));
        var edition = Objects.requireNonNull(brief.edition());
        var due = due(organization, brief, edition, pod);
        Lists.partition(due, AT_ONCE).forEach(some -> ask(organization, found, edition, some));
        store.commit(
                Realms.of(organization),
                Operation.anonymous(),
                done(organization, found, posting, edition, due.size()));
    }

    private Versioned<Posting> post(OrganizationId organization, Versioned<Brief> found, Pod pod) {
        var brief = found.value();
        var posting = new Posting(brief.id(), pod.id(), pod.channels(), 0, 0);
        var owner = directory.accountOf(organization, brief.author()).orElse(null);
        var writes = new ArrayList<Write>();
        writes.add(postings.add(posting));
        writes.add(briefs.unchanged(found));
        BriefCards.headlines(posting)
                .forEach(headline ->
                        writes.add(Outgoing.headline(headline, owner).add(organization)));
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
        return postings.find(organization, brief.id(), pod.id()).orElseThrow();
    }

    private List<Write> done(
            OrganizationId organization, Versioned<Brief> found, Versioned<Posting> before, Edition edition, int more) {
        var after = before.value().done(edition, more);
        var writes = new ArrayList<Write>();
        writes.add(postings.put(before, after));
        writes.add(briefs.unchanged(found));
        BriefCards.headlines(after)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        return writes;
    }

    /** Somebody to be asked, and how it was with him before. */
    private record Due(Person person, Optional<Versioned<Reader>> before) {

        Reader reader(BriefId brief) {
            return before.map(Versioned::value).orElseGet(() -> Reader.of(brief, person.id()));
        }
    }

    private List<Due> due(OrganizationId organization, Brief brief, Edition edition, Pod pod) {
        var addressed = edition.content().aim().readers().in(pod);
        Map<PersonId, Versioned<Reader>> known = readers.among(organization, brief.id(), addressed);
        return directory.persons(organization, addressed).values().stream()
                .filter(ReachingPod::canBeAsked)
                .map(person -> new Due(person, Optional.ofNullable(known.get(person.id()))))
                .filter(due -> due.reader(brief.id()).isToBeAsked(edition))
                .sorted(Comparator.comparing(due -> due.person().id().value()))
                .toList();
    }

    /** Guests are not asked, nor is who has left. */
    static boolean canBeAsked(Person person) {
        return person.role().covers(Role.MEMBER) && person.address().isPresent();
    }

    private void ask(OrganizationId organization, Versioned<Brief> found, Edition edition, List<Due> some) {
        var writes = new ArrayList<Write>();
        writes.add(briefs.unchanged(found));
        for (var due : some) {
            var reader = due.reader(found.value().id()).asked(edition);
            writes.add(readers.put(due.before(), reader));
            due.person()
                    .address()
                    .map(account -> AskingCards.ask(reader, account))
                    .ifPresent(
                            headline -> writes.add(Outgoing.headline(headline).add(organization)));
        }
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }
}
