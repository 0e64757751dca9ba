package dev.baton.leads;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.Commits;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Json;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Vault;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The imports of all organizations, and what is still to come in, sealed and in pieces. All is forgotten after a day.
 */
final class LeadImports {

    static final String RUN = "leads.import";
    static final String UNDO = "leads.import.undo";
    static final String FORGET = "leads.import.forget";

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String FIELD = "lead-import";

    /** The piece that holds what is wrong; if nothing is, which leads may be here already. */
    private static final String WRONG = "wrong";

    private final Store store;
    private final Vault vault;
    private final Commits commits;
    private final Documents<LeadImport> imports;
    private final Documents<Piece> kept;
    private final Documents<Brought> brought;

    LeadImports(Store store, Vault vault, Commits commits) {
        this.store = store;
        this.vault = vault;
        this.commits = commits;
        this.imports = new Documents<>(store, "lead-import", LeadImport.class, ignored -> List.of());
        this.kept = new Documents<>(store, "lead-import-piece", Piece.class, ignored -> List.of());
        this.brought = new Documents<>(store, "lead-import-brought", Brought.class, ignored -> List.of());
    }

    /** Some of what a file holds. */
    private record Piece(String sealed) {}

    private record Leads(List<FiledLead> leads) {}

    /** The ids of leads that are in. */
    private record Brought(List<String> leads) {

        Brought {
            leads = List.copyOf(leads);
        }
    }

    /** Lines that say what is wrong, each after the number of the line in the file. */
    record Complaints(List<Complaint> lines) {

        Complaints {
            lines = List.copyOf(lines);
        }
    }

    record Complaint(long line, String words) {}

    /** For somebody who is to decide. */
    Optional<Versioned<LeadImport>> find(Interaction by, String id) {
        var lookup = imports.byId(id);
        return LeadId.isValid(id) ? commits.read(by, lookup).first(lookup) : Optional.empty();
    }

    Optional<Versioned<LeadImport>> find(OrganizationId organization, String id) {
        return LeadId.isValid(id) ? imports.find(Realms.of(organization), id) : Optional.empty();
    }

    void commit(OrganizationId organization, List<Write> writes) {
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    /** Whatever comes of it, it is forgotten. */
    List<Write> begin(LeadImport coming) {
        return List.of(imports.add(coming.id(), coming), forgetLater(coming, coming.at()));
    }

    /** A day after that moment. */
    static Write forgetLater(LeadImport of, Instant after) {
        return Timers.set("import-forget:" + of.id(), after.plus(KEPT), FORGET, of.id());
    }

    /** What isn't in of one that is given up; the rest a day later. */
    static Write forgetRest(LeadImport of, Instant now) {
        return Timers.set("import-forget:" + of.id(), now, FORGET, of.id());
    }

    static boolean isForgotten(LeadImport of, Instant now) {
        return !now.isBefore(of.at().plus(KEPT));
    }

    /** Makes a commit stale if it has changed meanwhile. */
    Write unchanged(Versioned<LeadImport> found) {
        return imports.expect(found.id(), found.version());
    }

    Write put(Versioned<LeadImport> before, LeadImport after) {
        return imports.put(before.id(), before.version(), after);
    }

    static Write run(LeadImport running, Instant at) {
        return Timers.set("import:" + running.id(), at, RUN, running.id());
    }

    Write keep(OrganizationId organization, LeadImport of, int number, List<FiledLead> leads) {
        return keep(organization, of.id() + ":" + number, Json.write(Leads.class, new Leads(leads)));
    }

    static Write undo(LeadImport undoing, Instant at) {
        return Timers.set("import-undo:" + undoing.id(), at, UNDO, undoing.id());
    }

    /** Which leads have come in with a piece, so that they can go again. */
    Write brought(LeadImport of, int number, List<Lead> leads) {
        var ids = leads.stream().map(lead -> lead.id().value()).toList();
        return brought.add(of.id() + ":" + number, new Brought(ids));
    }

    List<String> brought(OrganizationId organization, LeadImport of, int number) {
        return brought.find(Realms.of(organization), of.id() + ":" + number)
                .map(found -> found.value().leads())
                .orElseGet(List::of);
    }

    Write keep(OrganizationId organization, LeadImport of, Complaints complaints) {
        return keep(organization, of.id() + ":" + WRONG, Json.write(Complaints.class, complaints));
    }

    private Write keep(OrganizationId organization, String id, String words) {
        return kept.add(id, new Piece(vault.seal(Realms.of(organization), FIELD, words)));
    }

    List<FiledLead> piece(OrganizationId organization, LeadImport of, int number) {
        return opened(organization, of.id() + ":" + number)
                .map(words -> Json.read(Leads.class, words).leads())
                .orElseThrow();
    }

    /** Nothing if they are forgotten, or there is nothing to say. */
    List<Complaint> complaints(OrganizationId organization, LeadImport of) {
        return opened(organization, of.id() + ":" + WRONG)
                .map(words -> Json.read(Complaints.class, words).lines())
                .orElseGet(List::of);
    }

    private Optional<String> opened(OrganizationId organization, String id) {
        var realm = Realms.of(organization);
        return kept.find(realm, id)
                .map(piece -> vault.open(realm, FIELD, piece.value().sealed()));
    }

    /** That piece is in. It is there in one version only. */
    Write letGo(LeadImport of, int number) {
        return kept.remove(of.id() + ":" + number, 1);
    }

    /**
     * Lets go of all pieces that are not in, the last one first, so that what is left is found whenever it breaks off.
     */
    void letGo(OrganizationId organization, LeadImport of) {
        var realm = Realms.of(organization);
        var end = of.taken();
        while (kept.find(realm, of.id() + ":" + end).isPresent()) {
            end++;
        }
        for (var number = end - 1; number >= of.taken(); number--) {
            store.commit(realm, letGo(of, number));
        }
    }

    /** Lets go of all that is kept of it, once nobody can start it any more. */
    void forget(OrganizationId organization, Versioned<LeadImport> found) {
        var realm = Realms.of(organization);
        var gone = discarded(organization, found);
        letGo(organization, gone.value());
        for (var number = 0; number < gone.value().taken(); number++) {
            brought.find(realm, gone.id() + ":" + number)
                    .ifPresent(piece -> store.commit(realm, brought.remove(piece.id(), piece.version())));
        }
        var writes = new ArrayList<Write>();
        kept.find(realm, gone.id() + ":" + WRONG)
                .ifPresent(piece -> writes.add(kept.remove(piece.id(), piece.version())));
        writes.add(imports.remove(gone.id(), gone.version()));
        writes.add(Timers.cancel("import:" + gone.id()));
        writes.add(Timers.cancel("import-undo:" + gone.id()));
        writes.add(Timers.cancel("import-forget:" + gone.id()));
        store.commit(realm, Operation.anonymous(), writes);
    }

    private Versioned<LeadImport> discarded(OrganizationId organization, Versioned<LeadImport> found) {
        var of = found.value();
        if (of.stage() != Stage.COMING && of.stage() != Stage.READY) {
            return found;
        }
        store.commit(Realms.of(organization), put(found, of.with(Stage.DISCARDED, of.at())));
        return find(organization, found.id()).orElseThrow();
    }
}
