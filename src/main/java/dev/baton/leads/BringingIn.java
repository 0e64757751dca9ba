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
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Brings the leads of a file in, piece by piece. What belongs to a piece is one commit, so that whatever happens a lead
 * comes in once. While one is committed, the next one is made ready, unless where its leads go may depend on this one.
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
        var ahead = Optional.<Ahead>empty();
        while (!isLast) {
            var found = imports.find(organization, id);
            if (found.isEmpty() || found.get().value().stage() != Stage.RUNNING) {
                return;
            }
            var running = found.get().value();
            var now = clock.instant();
            isLast = !now.isBefore(begun.plus(AT_ONCE));
            var shows = isLast || !now.isBefore(shown.plus(SHOWN));
            shown = shows ? now : shown;
            var filed = ahead.filter(each -> each.number() == running.taken())
                    .map(Ahead::filed)
                    .orElseGet(() -> file(organization, running));
            if (filed.isEmpty()) {
                stop(organization, found.get());
                return;
            }
            var after = running.took(filed.get().leads());
            ahead = isLast || after.stage() == Stage.DONE || filed.get().reachesSomebody()
                    ? Optional.empty()
                    : Optional.of(fileAhead(organization, after));
            bringIn(organization, found.get(), after, filed.get(), shows, isLast);
        }
    }

    /** A piece that is being made ready. */
    private record Ahead(int number, FutureTask<Optional<Filed>> coming) {

        Optional<Filed> filed() {
            try {
                return coming.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable("interrupted while leads come in", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }

    private Ahead fileAhead(OrganizationId organization, LeadImport after) {
        var coming = new FutureTask<>(() -> file(organization, after));
        Thread.ofVirtual().name("leads ahead").start(coming);
        return new Ahead(after.taken(), coming);
    }

    private Optional<Filed> file(OrganizationId organization, LeadImport running) {
        return filing.file(organization, running, imports.piece(organization, running, running.taken()));
    }

    private void bringIn(
            OrganizationId organization,
            Versioned<LeadImport> before,
            LeadImport after,
            Filed filed,
            boolean shows,
            boolean isLast) {
        var writes = new ArrayList<>(filed.writes());
        writes.add(imports.put(before, after));
        writes.add(imports.letGo(before.value(), before.value().taken()));
        writes.add(imports.brought(before.value(), before.value().taken(), filed.leads()));
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
