package dev.baton.intake;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.Retrying;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what can't be read of each source, and tells administrators what they can't see otherwise. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Store store;
    private final Documents<Trouble> documents;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    Troubles(Store store, Directory directory, Audit audit, InstantSource clock) {
        this.store = store;
        this.documents = new Documents<>(store, "source-trouble", Trouble.class, trouble -> List.of());
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Versioned<Trouble>> of(OrganizationId organization, String source) {
        return documents.find(Realms.of(organization), source);
    }

    Map<String, Trouble> of(OrganizationId organization, List<String> sources) {
        return documents.findAll(Realms.of(organization), sources).stream()
                .collect(Collectors.toUnmodifiableMap(Versioned::id, Versioned::value));
    }

    /** The part of a commit after which nothing is counted any more; nothing if nothing was. */
    List<Write> settle(OrganizationId organization, String source) {
        return of(organization, source).stream()
                .map(found ->
                        documents.put(found.id(), found.version(), found.value().settled()))
                .toList();
    }

    List<Write> remove(OrganizationId organization, String source) {
        return of(organization, source).stream()
                .map(found -> documents.remove(found.id(), found.version()))
                .toList();
    }

    /** Counts; one too few where many come at once is no loss. */
    void count(OrganizationId organization, Source source, int unread, String reason) {
        try {
            Retrying.ifOvertaken(() -> {
                var before = of(organization, source.id());
                var after = before.map(Versioned::value).orElse(Trouble.NONE).more(unread, reason, clock.instant());
                store.commit(Realms.of(organization), documents.put(before, source.id(), after));
            });
        } catch (StaleWrite e) {
            LOG.debug("overtaken by others: {}", e.getMessage());
        }
    }

    /** Tells administrators, at most once a day, that a source doesn't tell everything. */
    void tellOfGap(OrganizationId organization, Source source) {
        var now = clock.instant();
        var before = of(organization, source.id());
        var trouble = before.map(Versioned::value).orElse(Trouble.NONE);
        if (trouble.isGapTold(now)) {
            return;
        }
        var run = UlidCreator.getUlid().toString();
        var writes = new ArrayList<>(audit.note(
                new Audit.Task("telling of missing changes", run),
                AuditedSources.SOURCE,
                source.id(),
                "has changes that were not told"));
        writes.add(documents.put(before, source.id(), trouble.withGap(now)));
        directory.administrators(organization).stream()
                .flatMap(person -> person.address().stream())
                .forEach(account -> writes.add(Outgoing.direct(
                                account, new MessageId("gap:" + source.id() + ":" + run + "@" + account), card(source))
                        .add(organization)));
        try {
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        } catch (StaleWrite e) {
            LOG.debug("told by others: {}", e.getMessage());
        }
    }

    private static Card card(Source source) {
        return Card.of(Text.of("Some changes were not told: ")
                        .and(new Text.Strong(source.name()))
                        .and(" says that it left some out. Please check in Salesforce whether leads are missing here."))
                .and(Part.Buttons.of(Button.run("Sources", "admin source")));
    }
}
