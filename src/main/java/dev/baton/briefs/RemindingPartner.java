package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reminds a partner in sales who is asked to agree, once. Who isn't there isn't reminded: others are asked as soon as
 * they work.
 */
final class RemindingPartner implements TimerHandler {

    private final Briefs briefs;
    private final Patience patience;
    private final Telling telling;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    RemindingPartner(Briefs briefs, Patience patience, Telling telling, Audit audit, Store store, InstantSource clock) {
        this.briefs = briefs;
        this.patience = patience;
        this.telling = telling;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.REMIND_PARTNER;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        patience.forget(organization);
        AskingOthers.waiting(briefs, organization, argument)
                .ifPresent(found ->
                        fire(organization, found, found.value().agreement().waits()));
    }

    private void fire(OrganizationId organization, Versioned<Brief> found, @Nullable Wait wait) {
        if (wait == null || !wait.isToBeReminded()) {
            return;
        }
        var now = clock.instant();
        var brief = found.value();
        if (!patience.isThere(organization, brief.content(), now)) {
            store.commit(
                    Realms.of(organization),
                    Operation.anonymous(),
                    List.of(
                            briefs.unchanged(found),
                            BriefTimers.askOthers(
                                    brief.id(), wait, patience.over(organization, brief.content(), now))));
            return;
        }
        if (brief.waiting(wait.reminded(now), now) instanceof Outcome.Changed(var after)) {
            var writes = new ArrayList<Write>();
            writes.add(briefs.put(found, after));
            writes.add(BriefTimers.askOthers(brief.id(), wait, patience.over(organization, brief.content(), now)));
            writes.addAll(remind(organization, brief, wait));
            var task = new Audit.Task("reminding sales", "reminded:" + BriefTimers.argument(brief.id(), wait));
            writes.addAll(
                    audit.note(task, AuditedBriefs.BRIEF, brief.id().value(), "had its partner in sales reminded"));
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        }
    }

    private List<Write> remind(OrganizationId organization, Brief brief, Wait wait) {
        var text = Text.of("The brief ")
                .and(new Text.Strong(brief.title()))
                .and(" waits for you since ")
                .and(wait.asked())
                .and(". Please agree, or comment what is to change. After another working day others of sales are"
                        + " asked, too.");
        return telling.tell(
                organization,
                "reminded:" + BriefTimers.argument(brief.id(), wait),
                Waiting.partner(brief),
                Telling.card(
                        "A brief waits for you: " + brief.title(),
                        text,
                        BriefButtons.review(brief),
                        BriefButtons.comment(brief, "Comment")));
    }
}
