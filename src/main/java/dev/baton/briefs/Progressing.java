package dev.baton.briefs;

import dev.baton.chat.AccountId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Headline;
import dev.baton.delivery.Headlines;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Fate;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks again and again how far a publication is, by what has arrived, until nothing is on its way any more. */
final class Progressing implements TimerHandler {

    private static final Duration OFTEN = Duration.ofSeconds(5);

    /** Who waits that long doesn't look any more. */
    private static final Duration ATTENTIVE = Duration.ofMinutes(15);

    private static final Duration SELDOM = Duration.ofMinutes(2);

    /** What is still on its way by then waits for a platform that is gone. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final Archive archive;
    private final Audience audience;
    private final Directory directory;
    private final Headlines headlines;
    private final Store store;
    private final InstantSource clock;

    Progressing(
            Archive archive,
            Audience audience,
            Directory directory,
            Headlines headlines,
            Store store,
            InstantSource clock) {
        this.archive = archive;
        this.audience = audience;
        this.directory = directory;
        this.headlines = headlines;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.PROGRESS;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        archive.briefs()
                .find(organization, argument)
                .map(Versioned::value)
                .filter(brief -> brief.edition() != null)
                .ifPresent(brief -> look(organization, brief, Objects.requireNonNull(brief.edition())));
    }

    private void look(OrganizationId organization, Brief brief, Edition edition) {
        var now = clock.instant();
        var before = archive.progress().find(organization, brief.id(), edition.number());
        var after = progress(organization, brief, edition);
        var isNews = before.isEmpty() || !before.get().value().equals(after);
        var writes = new ArrayList<Write>();
        if (isNews) {
            writes.add(archive.progress().put(before, after));
        }
        if (isNews || brief.stage() != Stage.PUBLISHED) {
            directory
                    .accountOf(organization, edition.by())
                    .map(account -> ProgressCards.headline(brief.id(), edition, account))
                    .ifPresent(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        }
        var since = Duration.between(edition.at(), now);
        if (brief.stage() == Stage.PUBLISHED && !after.isComplete() && since.compareTo(PATIENCE) < 0) {
            writes.add(BriefTimers.progress(brief.id(), now.plus(since.compareTo(ATTENTIVE) < 0 ? OFTEN : SELDOM)));
        }
        if (!writes.isEmpty()) {
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        }
    }

    /** The messages of a publication, by what they are. */
    private static final class Messages {

        private final Map<MessageId, PodId> cards = new HashMap<>();
        private final Set<MessageId> asks = new HashSet<>();
        private final Set<MessageId> toCome = new HashSet<>();
        private boolean isAllMade = true;
    }

    private Progress progress(OrganizationId organization, Brief brief, Edition edition) {
        var messages = new Messages();
        var done = archive.postings().of(organization, brief.id()).stream()
                .map(Versioned::value)
                .filter(posting -> posting.done() >= edition.number())
                .map(Posting::pod)
                .collect(Collectors.toUnmodifiableSet());
        for (var pod : audience.pods(organization, edition.content())) {
            var isDone = done.contains(pod.id());
            collect(brief, pod, isDone, messages);
            if (edition.required() == edition.number()) {
                asks(brief, edition, audience.persons(organization, brief, pod), isDone, messages);
            }
        }
        var cards = headlines.fates(organization, messages.cards.keySet());
        var asks = headlines.fates(organization, messages.asks);
        var people = asks.entrySet().stream()
                .filter(each -> each.getValue() != Fate.UNKNOWN || messages.toCome.contains(each.getKey()))
                .count();
        return new Progress(
                brief.id(),
                edition.number(),
                cards.size(),
                count(cards, Fate.SENT),
                cards.entrySet().stream()
                        .filter(each -> each.getValue() == Fate.FAILED)
                        .map(each -> Objects.requireNonNull(messages.cards.get(each.getKey())))
                        .distinct()
                        .sorted(Comparator.comparing(PodId::value))
                        .toList(),
                Math.toIntExact(people),
                count(asks, Fate.SENT),
                count(asks, Fate.FAILED),
                messages.isAllMade && count(cards, Fate.WAITS) == 0 && count(asks, Fate.WAITS) == 0);
    }

    /** @param isDone whether everybody there was asked who has to */
    private static void collect(Brief brief, Pod pod, boolean isDone, Messages messages) {
        messages.isAllMade &= isDone;
        BriefCards.headlines(Posting.of(brief.id(), pod)).stream()
                .map(Headline::id)
                .forEach(id -> messages.cards.put(id, pod.id()));
    }

    private static void asks(Brief brief, Edition edition, List<Person> persons, boolean isDone, Messages messages) {
        for (var person : persons) {
            ask(brief.id(), edition, person).ifPresent(id -> {
                messages.asks.add(id);
                if (!isDone) {
                    messages.toCome.add(id);
                }
            });
        }
    }

    private static Optional<MessageId> ask(BriefId brief, Edition edition, Person person) {
        Optional<AccountId> account = person.address();
        var reader = Reader.of(brief, person.id()).asked(edition, edition.at());
        return account.map(each -> AskingCards.ask(reader, each).id());
    }

    private static int count(Map<MessageId, Fate> fates, Fate fate) {
        return Math.toIntExact(fates.values().stream().filter(fate::equals).count());
    }
}
