package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.leads.LeadImport.Back;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Undoes an import, piece by piece: leads that nobody has done anything about go, with what happened to them, and the
 * others stay. What belongs to a piece is one commit, so that whatever happens each is looked at once.
 */
final class TakingBack implements TimerHandler {

    /** How long pieces go before others have a turn; well within a timer's lease. */
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    private final LeadImports imports;
    private final Leads leads;
    private final LeadWrites writing;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    TakingBack(
            LeadImports imports,
            Leads leads,
            LeadWrites writing,
            Directory directory,
            Audit audit,
            InstantSource clock) {
        this.imports = imports;
        this.leads = leads;
        this.writing = writing;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadImports.UNDO;
    }

    @Override
    public void fire(Realm realm, String id) {
        var organization = Realms.organization(realm);
        var end = clock.instant().plus(AT_ONCE);
        var isLast = false;
        while (!isLast) {
            var found = imports.find(organization, id);
            if (found.isEmpty() || found.get().value().stage() != Stage.UNDOING) {
                return;
            }
            isLast = !clock.instant().isBefore(end);
            takeBack(
                    organization,
                    found.get(),
                    Objects.requireNonNull(found.get().value().back()),
                    isLast);
        }
    }

    /** The piece that came in last of those that are left. */
    private void takeBack(OrganizationId organization, Versioned<LeadImport> before, Back back, boolean isLast) {
        var of = before.value();
        var there = leads.all(organization, imports.brought(organization, of, of.taken() - 1 - back.pieces()));
        var gone = there.stream().filter(lead -> isUntouched(lead.value())).toList();
        var after = of.undid(back, gone.size(), there.size() - gone.size());
        var writes = new ArrayList<Write>();
        writes.add(imports.put(before, after));
        writes.addAll(writing.remove(organization, gone));
        if (after.stage() == Stage.UNDONE) {
            writes.addAll(ImportNews.ofUndone(directory, organization, after, back.by()));
            writes.addAll(noted(after));
        } else if (isLast) {
            writes.add(LeadImports.undo(after, clock.instant()));
        }
        writes.addAll(ImportCards.refresh(directory, organization, after));
        imports.commit(organization, writes);
    }

    private List<Write> noted(LeadImport undone) {
        return audit.note(
                new Audit.Task("undoing an import of leads", undone.id()),
                AuditedImports.IMPORT,
                undone.id(),
                "was undone");
    }

    /** Whether nobody has done anything about a lead since it came in with a file. */
    static boolean isUntouched(Lead lead) {
        var progress = lead.progress();
        var steps = progress.history();
        var routed = progress.routed();
        var isAsItCame = steps.isEmpty()
                || (steps.size() == 1
                        && progress.celebrated()
                        && (lead.owner() == null
                                || lead.owner().equals(steps.getFirst().by())));
        var somebodyChose = routed.assignment() != null && routed.why() == null;
        return isAsItCame
                && lead.before() == null
                && lead.ties().equals(Ties.NONE)
                && lead.clock().pause() == null
                && !somebodyChose;
    }
}
