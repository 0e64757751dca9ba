package dev.baton.feedback;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marketing has not answered in time: the card says so, and the thread reminds whose turn it is once. */
final class TriageDue implements TimerHandler {

    private static final String NAME = "feedback.triage";

    private final Items items;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    TriageDue(Items items, Directory directory, Store store, InstantSource clock) {
        this.items = items;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    static Write set(Item item) {
        return Timers.set(id(item), item.triage().deadline(), NAME, item.id().value());
    }

    static Write cancel(Item item) {
        return Timers.cancel(id(item));
    }

    private static String id(Item item) {
        return "feedback-triage:" + item.id();
    }

    @Override
    public void fire(Realm realm, String itemId) {
        var organization = Realms.organization(realm);
        var found = items.find(organization, itemId);
        var late = found.flatMap(item -> item.value().missDeadline(clock.instant()));
        if (found.isEmpty() || late.isEmpty()) {
            return;
        }
        var reminder = reminder(turn(organization, late.get()));
        var writes = new ArrayList<Write>();
        writes.add(items.put(found.get(), late.get()));
        ItemCards.headlinesOf(late.get()).forEach(headline -> {
            writes.add(Outgoing.refresh(headline).add(organization));
            writes.add(Outgoing.below(headline, new MessageId("late:" + headline.id()), reminder, null)
                    .add(organization));
        });
        store.commit(realm, Operation.anonymous(), writes);
    }

    /** Whose turn it is, if he is still in marketing there and not away. */
    private Optional<PersonId> turn(OrganizationId organization, Item item) {
        return directory
                .pod(organization, item.place().pod())
                .flatMap(pod -> Optional.ofNullable(item.triage().turn())
                        .filter(pod::markets)
                        .flatMap(turn -> directory.person(organization, turn))
                        .filter(person -> !person.isAway(LocalDate.ofInstant(
                                clock.instant(), pod.policy().zone()))))
                .map(Person::id);
    }

    private static Card reminder(Optional<PersonId> turn) {
        var text = turn.map(person -> Text.of(person).and(" ")).orElseGet(() -> Text.of(""));
        return new Card(
                "Feedback still waits for an answer.",
                List.of(new Part.Paragraph(
                        text.and("This still waits for an answer. Whoever said it would like to know:"
                                + " take it, plan it, or say that it is not for now."))));
    }
}
