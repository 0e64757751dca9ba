package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sales has not answered in time: the card says so, and the thread reminds sales once. */
final class Deadline implements TimerHandler {

    private static final int NAMED = 5;

    private final Leads leads;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    Deadline(Leads leads, Directory directory, Store store, InstantSource clock) {
        this.leads = leads;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadTimers.DEADLINE;
    }

    @Override
    public void fire(Realm realm, String leadId) {
        var organization = Realms.organization(realm);
        var found = leads.find(organization, leadId);
        var late = found.flatMap(lead -> lead.value().missDeadline());
        if (found.isEmpty() || late.isEmpty()) {
            return;
        }
        var writes = new ArrayList<Write>();
        writes.add(leads.put(found.get(), late.get()));
        var text = directory
                .pod(organization, late.get().pod())
                .map(pod -> reminder(organization, pod))
                .orElseGet(() -> Text.of("This lead still waits for an answer."));
        var summary = late.get().particulars().company() + " still waits for an answer.";
        var reminder = new Card(summary, List.of(new Part.Paragraph(text)));
        var by = late.get().offer().by();
        var owner = by == null ? null : directory.accountOf(organization, by).orElse(null);
        LeadCards.headlinesOf(late.get()).forEach(headline -> {
            writes.add(Outgoing.refresh(headline).add(organization));
            var id = new MessageId(
                    "late:" + headline.id() + ":" + late.get().offer().at().toEpochMilli());
            writes.add(Outgoing.below(headline, id, reminder, owner).add(organization));
        });
        store.commit(realm, Operation.anonymous(), writes);
    }

    /** Names some who are there. */
    private Text reminder(OrganizationId organization, Pod pod) {
        var text = Text.of("");
        var today = LocalDate.ofInstant(clock.instant(), pod.policy().zone());
        var sales = pod.sales().people().stream()
                .filter(person -> directory
                        .person(organization, person)
                        .filter(known -> !known.isAway(today))
                        .isPresent())
                .sorted(Comparator.comparing(PersonId::value))
                .limit(NAMED)
                .toList();
        for (var person : sales) {
            text = text.and(person).and(" ");
        }
        return text.and("This lead still waits for an answer. Accept it, or return it with a reason.");
    }
}
