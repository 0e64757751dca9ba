package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
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
import java.util.Optional;
import java.util.Set;

/** Asks {@linkplain Approvers others of sales} to agree in the place of a partner who says nothing, once. */
final class AskingOthers implements TimerHandler {

    private final Briefs briefs;
    private final Patience patience;
    private final Telling telling;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    AskingOthers(Briefs briefs, Patience patience, Telling telling, Audit audit, Store store, InstantSource clock) {
        this.briefs = briefs;
        this.patience = patience;
        this.telling = telling;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.ASK_OTHERS;
    }

    /** The brief that a timer is about, if it still waits as it did when the timer was set. */
    static Optional<Versioned<Brief>> waiting(Briefs briefs, OrganizationId organization, String argument) {
        return briefs.find(organization, Target.read(argument).id())
                .filter(found -> found.value().stage() == Stage.ASKED)
                .filter(found -> {
                    var wait = found.value().agreement().waits();
                    return wait != null
                            && BriefTimers.argument(found.value().id(), wait).equals(argument);
                });
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        patience.forget(organization);
        waiting(briefs, organization, argument).ifPresent(found -> {
            var wait = found.value().agreement().waits();
            if (wait != null && wait.isToBeEscalated()) {
                ask(organization, found, wait);
            }
        });
    }

    private void ask(OrganizationId organization, Versioned<Brief> found, Wait wait) {
        var now = clock.instant();
        var brief = found.value();
        if (brief.waiting(wait.escalated(now), now) instanceof Outcome.Changed(var after)) {
            var others = patience.others(organization, brief.content());
            var writes = new ArrayList<Write>();
            writes.add(briefs.put(found, after));
            var task = new Audit.Task("asking others of sales", "others:" + BriefTimers.argument(brief.id(), wait));
            writes.addAll(audit.note(task, AuditedBriefs.BRIEF, brief.id().value(), "was put before others of sales"));
            writes.addAll(tellOthers(organization, brief, wait, others));
            writes.addAll(tellMakers(organization, brief, wait, others));
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        }
    }

    private List<Write> tellOthers(OrganizationId organization, Brief brief, Wait wait, Set<PersonId> others) {
        return telling.tell(
                organization,
                "others:" + BriefTimers.argument(brief.id(), wait),
                others,
                Telling.card(
                        "A brief waits for sales to agree: " + brief.title(),
                        why(organization, brief, wait)
                                .and(" You can agree to it in that place, and whoever is first does it for all."),
                        BriefButtons.review(brief),
                        BriefButtons.comment(brief, "Comment")));
    }

    private List<Write> tellMakers(OrganizationId organization, Brief brief, Wait wait, Set<PersonId> others) {
        var partner = brief.content().aim().partner();
        var makers =
                brief.makers().stream().filter(maker -> !maker.equals(partner)).toList();
        var text = others.isEmpty()
                ? why(organization, brief, wait)
                        .and(" There is nobody else in sales there. Please pick another partner.")
                : why(organization, brief, wait).and(" Now asked, too: " + patience.names(organization, others) + ".");
        return telling.tell(
                organization,
                "others-makers:" + BriefTimers.argument(brief.id(), wait),
                makers,
                Telling.card("A brief still waits for sales: " + brief.title(), text, BriefButtons.open(brief)));
    }

    private Text why(OrganizationId organization, Brief brief, Wait wait) {
        var text = Text.of("The brief ")
                .and(new Text.Strong(brief.title()))
                .and(" waits for sales to agree since ")
                .and(wait.asked());
        var partner = brief.content().aim().partner();
        if (partner == null) {
            return text.and(".");
        }
        if (patience.isThere(organization, brief.content(), clock.instant())) {
            return text.and(", and ").and(partner).and(" hasn't said anything yet.");
        }
        return patience.partner(organization, brief.content()).isPresent()
                ? text.and(", and ").and(partner).and(" is away.")
                : text.and(", and ").and(partner).and(" isn't in sales there any more.");
    }
}
