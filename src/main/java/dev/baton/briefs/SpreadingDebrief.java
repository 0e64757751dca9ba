package dev.baton.briefs;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Brings a debrief to a pod: as a card, and with a word in the thread of the brief's card. */
final class SpreadingDebrief implements TimerHandler {

    private final Learning learning;
    private final Postings postings;
    private final Directory directory;
    private final NotingOnce notes;
    private final Store store;

    SpreadingDebrief(Learning learning, Postings postings, Directory directory, NotingOnce notes, Store store) {
        this.learning = learning;
        this.postings = postings;
        this.directory = directory;
        this.notes = notes;
        this.store = store;
    }

    @Override
    public String name() {
        return BriefTimers.SPREAD;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var brief = learning.briefs()
                .find(organization, Posting.briefOf(argument).value())
                .map(Versioned::value);
        var posting = postings.find(organization, Posting.briefOf(argument), Posting.podOf(argument))
                .map(Versioned::value);
        brief.ifPresent(of -> posting.ifPresent(where -> {
            store.commitInParts(realm, writes(organization, of, where));
            var task = new Audit.Task("debriefs of campaigns", "spread:" + where.id());
            notes.note(realm, task, of.id(), "had its debrief brought to a pod");
        }));
    }

    private List<Write> writes(OrganizationId organization, Brief brief, Posting posting) {
        var owner = directory.accountOf(organization, brief.answerer()).orElse(null);
        var title = brief.current().aim().title();
        var note = Telling.card(
                "The debrief of " + title,
                Text.of("What both sides learned is posted: the debrief of “" + title + "”."),
                BriefButtons.debrief(brief, "Read the debrief"));
        var writes = new ArrayList<Write>();
        for (var card : BriefCards.headlines(posting)) {
            var id = new MessageId("brief-debrief-note:" + posting.id() + "@" + card.conversation());
            writes.add(Outgoing.below(card, id, note, owner).add(organization));
            writes.add(Outgoing.refresh(card).add(organization));
        }
        DebriefCards.headlines(posting)
                .forEach(headline ->
                        writes.add(Outgoing.headline(headline, owner).add(organization)));
        return writes;
    }
}
