package dev.baton.leads;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.OrganizationId;
import dev.baton.leads.FilingLeads.Filed;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the leads of a file in, piece by piece. What belongs to a piece is one commit, so that whatever happens a lead
 * comes in once. While one is committed, the next ones are made ready.
 */
final class BringingIn implements TimerHandler {

    /** How long pieces come in before others have a turn; well within a timer's lease. */
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    /** How often the card shows how far it is. */
    private static final Duration SHOWN = Duration.ofSeconds(3);

    private final LeadImports imports;
    private final FilingLeads filing;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    BringingIn(
            LeadImports imports,
            FilingLeads filing,
            Directory directory,
            Audit audit,
            Store store,
            InstantSource clock) {
        this.imports = imports;
        this.filing = filing;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadImports.RUN;
    }

    @Override
    public void fire(Realm realm, String id) {
        var organization = Realms.organization(realm);
        var begun = clock.instant();
        var shown = begun;
        var isLast = false;
        try (var ahead = new FilingAhead(running -> file(organization, running))) {
            while (!isLast) {
                var found = imports.find(organization, id);
                if (found.isEmpty() || found.get().value().stage() != Stage.RUNNING) {
                    return;
                }
                var now = clock.instant();
                isLast = !now.isBefore(begun.plus(AT_ONCE));
                var shows = isLast || !now.isBefore(shown.plus(SHOWN));
                shown = shows ? now : shown;
                var next = ahead.next(found.get().value());
                if (next.isEmpty()) {
                    stop(organization, found.get());
                    return;
                }
                bringIn(organization, found.get(), next.get(), shows, isLast);
            }
        }
    }

    private Optional<Filed> file(OrganizationId organization, LeadImport running) {
        return filing.file(organization, running, imports.piece(organization, running, running.taken()));
    }

    private void bringIn(
            OrganizationId organization,
            Versioned<LeadImport> before,
            FilingAhead.Piece piece,
            boolean shows,
            boolean isLast) {
        var after = piece.after();
        var writes = new ArrayList<>(piece.filed().writes());
        writes.add(imports.put(before, after));
        writes.add(imports.letGo(before.value(), before.value().taken()));
        writes.add(imports.brought(
                before.value(), before.value().taken(), piece.filed().leads()));
        if (after.stage() == Stage.DONE) {
            writes.addAll(told(organization, after, "was finished"));
        } else if (isLast) {
            writes.add(LeadImports.run(after, clock.instant()));
        }
        if (shows || after.stage() == Stage.DONE) {
            writes.addAll(ImportCards.refresh(directory, organization, after));
        }
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    /** The pod is gone. */
    private void stop(OrganizationId organization, Versioned<LeadImport> before) {
        var now = clock.instant();
        var halted = before.value().with(Stage.HALTED, now);
        var writes = new ArrayList<Write>();
        writes.add(imports.put(before, halted));
        writes.add(LeadImports.forgetRest(halted, now));
        writes.addAll(told(organization, halted, "was stopped"));
        writes.addAll(ImportCards.refresh(directory, organization, halted));
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    private List<Write> told(OrganizationId organization, LeadImport ended, @CompileTimeConstant String how) {
        var writes = new ArrayList<>(ImportNews.of(directory, organization, ended));
        writes.addAll(
                audit.note(new Audit.Task("import of leads", ended.id()), AuditedImports.IMPORT, ended.id(), how));
        return writes;
    }
}
