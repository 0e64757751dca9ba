package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people have to do after meetings. */
final class ActionItems {

    private static final int MANY = 100;

    private final Documents<ActionItem> documents;

    ActionItems(Store store) {
        this.documents = new Documents<>(store, "action-item", ActionItem.class, ActionItems::entriesOf);
    }

    private static List<Entry> entriesOf(ActionItem item) {
        var due = item.due().atStartOfDay().toInstant(ZoneOffset.UTC);
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(item.made(), "sitting", item.sitting().toString()));
        entries.add(Entry.at(item.made(), "person", item.owner().value()));
        if (item.isOpen()) {
            entries.add(Entry.at(due, "mine", item.owner().value()));
            entries.add(Entry.at(due, "open", item.sitting().meeting().value()));
        }
        return entries;
    }

    Optional<Versioned<ActionItem>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    /** All of a date, the first first. */
    List<ActionItem> of(OrganizationId organization, SittingId sitting) {
        return values(documents.findLatest(Realms.of(organization), "sitting", sitting.toString(), MANY));
    }

    /** What somebody has to do still, the soonest first. */
    List<ActionItem> of(OrganizationId organization, PersonId owner) {
        return values(documents.findLatest(Realms.of(organization), "mine", owner.value(), MANY));
    }

    /** What came of a meeting and isn't done, the soonest first. */
    List<ActionItem> open(OrganizationId organization, MeetingId meeting) {
        return values(documents.findLatest(Realms.of(organization), "open", meeting.value(), MANY));
    }

    /** What takes those of a date away that are done. */
    List<Write> removalOfDone(OrganizationId organization, SittingId sitting) {
        return documents.findLatest(Realms.of(organization), "sitting", sitting.toString(), MANY).stream()
                .filter(item -> !item.value().isOpen())
                .map(item -> documents.remove(item.id(), item.version()))
                .toList();
    }

    private static List<ActionItem> values(List<Versioned<ActionItem>> found) {
        return found.reversed().stream().map(Versioned::value).toList();
    }

    Write add(ActionItem item) {
        return documents.add(item.id(), item);
    }

    Write put(Versioned<ActionItem> before, ActionItem after) {
        return documents.put(before.id(), before.version(), after);
    }

    /** Does the deed, if there is such an item and it is still to be done. */
    Reply forOpen(OrganizationId organization, String id, Function<Versioned<ActionItem>, Reply> deed) {
        var found = find(organization, id);
        if (found.isEmpty()) {
            return CompletingAction.GONE;
        }
        return found.get().value().isOpen() ? deed.apply(found.get()) : Reply.onlyYou("It is done already.");
    }
}
