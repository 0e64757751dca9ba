package dev.baton.audit;

import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.audit.Noted.Author;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Audit;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * All notes of all organizations; each sees its own. Notes are added and, when they are old, forgotten; there is no way
 * to change one. What is about a person, or was done by one, is found by that person.
 */
final class AuditLog implements Audit {

    static final Duration KEPT = Duration.ofDays(400);

    private static final String EVERY = "every";
    private static final String KIND = "kind";
    private static final String ABOUT = "about";

    private final Store store;
    private final Documents<Noted> documents;
    private final InstantSource clock;

    AuditLog(Store store, InstantSource clock) {
        this.store = store;
        this.documents = new Documents<>(store, "audit", Noted.class, AuditLog::entriesOf);
        this.clock = clock;
    }

    private static List<Entry> entriesOf(Noted noted) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(noted.at(), EVERY, ""));
        entries.add(Entry.at(noted.at(), KIND, noted.thing()));
        noted.subjects().forEach(subject -> entries.add(Entry.at(noted.at(), ABOUT, subject)));
        return entries;
    }

    @Override
    public List<Write> note(
            Interaction by, @CompileTimeConstant String thing, String id, @CompileTimeConstant String what) {
        var noted = new Noted(clock.instant(), new Author.Somebody(by.person()), thing, id, what);
        return add(by.context().id().value(), noted);
    }

    @Override
    public List<Write> note(Task by, @CompileTimeConstant String thing, String id, @CompileTimeConstant String what) {
        return add(by.run(), new Noted(clock.instant(), new Author.Itself(by.name()), thing, id, what));
    }

    /** The id begins with that of the deed; the rest tells several notes of one deed apart. */
    private List<Write> add(String deed, Noted noted) {
        var note = Hashing.sha256()
                .hashString(Noted.key(noted.thing(), noted.id()) + " " + noted.what(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
        var day = noted.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return List.of(
                documents.add(deed + "." + note, noted), forget(day, endOf(day).plus(KEPT)));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** One timer for all notes of a day. */
    Write forget(LocalDate day, Instant due) {
        return Timers.set("audit:" + day, due, ForgettingNotes.NAME, day.toString());
    }

    /** The latest of those that are wanted, latest first. */
    List<Noted> latest(OrganizationId organization, Wanted wanted, int limit) {
        var realm = Realms.of(organization);
        var found = switch (wanted) {
            case Wanted.All ignored -> documents.findLatest(realm, EVERY, "", limit);
            case Wanted.Kind(var thing) -> documents.findLatest(realm, KIND, thing, limit);
            case Wanted.One(var thing, var id) -> documents.findLatest(realm, ABOUT, Noted.key(thing, id), limit);
        };
        return found.stream().map(Versioned::value).toList();
    }

    /** Shows all, earliest first, a few at a time. */
    void each(OrganizationId organization, Consumer<Noted> each) {
        documents.walk(Realms.of(organization), EVERY, "", Instant.EPOCH, noted -> each.accept(noted.value()));
    }

    /**
     * Forgets the earliest of those that were noted before a moment.
     *
     * @param most how many at once
     * @return how many were forgotten
     */
    int forgetBefore(Realm realm, Instant end, int most) {
        var lookup = documents.earliest(EVERY, "", Instant.EPOCH, most);
        var old = store.read(realm, lookup).all(lookup).stream()
                .filter(noted -> noted.value().at().isBefore(end))
                .map(noted -> documents.remove(noted.id(), noted.version()))
                .toList();
        store.commitInParts(realm, old);
        return old.size();
    }
}
