package dev.baton.intake;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Committed;
import dev.baton.store.Documents;
import dev.baton.store.Json;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HubSpot's events only name a contact. Where a source says whom to ask, the event waits, sealed, until the contact is
 * known; whoever can't tell is asked a few times, and then what there is is handed in.
 */
final class AskingForContact implements TimerHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AskingForContact.class);
    private static final String NAME = "intake.contact";
    private static final String FIELD = "intake.waiting";
    private static final String CONTACT = "contact";
    private static final String REFUSED = "The access token for asking is refused. Enter a new one under Settings.";
    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** An event that waits for its contact. */
    private record Waiting(String source, String id, String payload, int tries) {}

    private final Documents<Waiting> documents;
    private final Store store;
    private final Vault vault;
    private final Sources sources;
    private final Mappings mappings;
    private final TakingItems taking;
    private final Troubles troubles;
    private final Contacts contacts;
    private final InstantSource clock;

    AskingForContact(Parts parts, Contacts contacts, InstantSource clock) {
        this.store = parts.store();
        this.documents = new Documents<>(store, "intake-waiting", Waiting.class, waiting -> List.of());
        this.vault = parts.vault();
        this.sources = parts.sources();
        this.mappings = parts.mappings();
        this.taking = parts.taking();
        this.troubles = parts.troubles();
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What it takes to hand something in. */
    record Parts(Store store, Vault vault, Sources sources, Mappings mappings, TakingItems taking, Troubles troubles) {}

    /** Whether it is worth asking: something would be handed in, and the contact isn't in it. */
    boolean isNeeded(Source source, Item item, Mapping mapping) {
        return source.kind() == Kind.HUBSPOT
                && !source.setting(Setting.LOOKUP).isEmpty()
                && item.flaw().isEmpty()
                && !Payloads.object(item.payload()).containsKey(CONTACT)
                && mapping.of(item.payload()) instanceof Mapping.Result.Leads(var leads)
                && leads.stream().anyMatch(lead -> !lead.containsKey(CONTACT));
    }

    /** Durable from now on, once however often the event comes. */
    Outcome later(OrganizationId organization, Source source, Item item) {
        var realm = Realms.of(organization);
        var id = source.id() + "-" + Proof.fingerprint(item.id()).substring(0, 32);
        var waiting = new Waiting(
                source.id(), item.id(), vault.seal(realm, FIELD, Json.mapper().writeValueAsString(item.payload())), 0);
        var committed = store.commit(
                realm,
                Operation.named("intake-waiting:" + id, ""),
                List.of(documents.add(id, waiting), Timers.set(timerOf(id), clock.instant(), NAME, id)));
        return switch (committed) {
            case Committed.Done ignored -> new Outcome.Later();
            case Committed.Repeated ignored -> new Outcome.Later();
        };
    }

    private static String timerOf(String id) {
        return "intake-contact:" + id;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String id) {
        documents.find(realm, id).ifPresent(waiting -> {
            var source =
                    sources.find(Realms.organization(realm), waiting.value().source());
            if (source.isEmpty()) {
                store.commit(realm, documents.remove(id, waiting.version()));
                return;
            }
            ask(realm, source.get().value(), waiting);
        });
    }

    private void ask(Realm realm, Source source, Versioned<Waiting> waiting) {
        var payload = Payloads.read(vault.open(realm, FIELD, waiting.value().payload()))
                .map(Payloads::object)
                .orElse(Map.of());
        var contact = Payloads.text(payload.get("objectId"));
        var token = sources.secretsOf(Realms.organization(realm), source).of(Setting.LOOKUP_TOKEN);
        var address = source.setting(Setting.LOOKUP);
        var answer = contact.matches("\\d{1,20}") && !address.isEmpty()
                ? contacts.ask(address.replace("{id}", contact), token)
                : new Contacts.Answer.Unknown();
        switch (answer) {
            case Contacts.Answer.Found(var found) -> {
                var known = new LinkedHashMap<Object, Object>(payload);
                known.put(CONTACT, found);
                handIn(realm, source, waiting, known);
            }
            case Contacts.Answer.Unknown() -> handIn(realm, source, waiting, payload);
            case Contacts.Answer.Refused() -> {
                handIn(realm, source, waiting, payload);
                troubles.count(Realms.organization(realm), source, 1, REFUSED);
            }
            case Contacts.Answer.NotNow() when waiting.value().tries() + 1 < TRIES -> again(realm, waiting);
            case Contacts.Answer.NotNow() -> handIn(realm, source, waiting, payload);
        }
    }

    private void again(Realm realm, Versioned<Waiting> waiting) {
        var before = waiting.value();
        var after = new Waiting(before.source(), before.id(), before.payload(), before.tries() + 1);
        var due = clock.instant().plus(PAUSE.multipliedBy(1L << before.tries()));
        store.commit(
                realm,
                documents.put(waiting.id(), waiting.version(), after),
                Timers.set(timerOf(waiting.id()), due, NAME, waiting.id()));
        LOG.debug("a contact is asked for again");
    }

    private void handIn(Realm realm, Source source, Versioned<Waiting> waiting, Map<?, ?> payload) {
        var organization = Realms.organization(realm);
        var outcomes = taking.take(
                organization, source, new Item(waiting.value().id(), payload), mappings.of(organization, source));
        var refused = Senders.refusals(outcomes);
        if (!refused.isEmpty()) {
            troubles.count(organization, source, refused.size(), refused.getLast());
        }
        store.commit(realm, documents.remove(waiting.id(), waiting.version()));
    }
}
