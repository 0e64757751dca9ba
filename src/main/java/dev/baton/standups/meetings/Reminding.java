package dev.baton.standups.meetings;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.standups.meetings.Manner.Reminder;
import dev.baton.standups.meetings.Rsvp.Answer;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An hour before: whoever can't be there need not do his part, the card shows the agenda as it is now, and if the
 * meeting wants it, those who come are told below it.
 */
final class Reminding implements TimerHandler {

    private static final int MENTIONED = 20;

    private final Sittings sittings;
    private final Substituting substituting;
    private final Store store;
    private final InstantSource clock;

    Reminding(Sittings sittings, Substituting substituting, Store store, InstantSource clock) {
        this.sittings = sittings;
        this.substituting = substituting;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return MeetingTimers.REMIND;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        SittingId.parse(argument)
                .flatMap(id -> sittings.find(organization, id))
                .filter(found -> found.value().state() == State.PLANNED)
                .filter(found -> isNear(found.value()))
                .ifPresent(found -> store.commit(realm, Operation.anonymous(), prepare(organization, found)));
    }

    /** A timer may be late, and the meeting may have moved. */
    private boolean isNear(Sitting sitting) {
        var now = clock.instant();
        var start = sitting.slot().start();
        return now.isBefore(start) && !now.isBefore(start.minus(MeetingSchedules.AN_HOUR));
    }

    private List<Write> prepare(OrganizationId organization, Versioned<Sitting> found) {
        var substituted = substituting.of(organization, found);
        var sitting = substituted.sitting();
        var writes = new ArrayList<Write>(substituted.writes());
        if (writes.isEmpty()) {
            writes.addAll(SittingCards.refresh(organization, sitting));
        }
        if (sitting.manner().reminders().contains(Reminder.HOUR)) {
            writes.addAll(remind(organization, sitting));
        }
        return writes;
    }

    private List<Write> remind(OrganizationId organization, Sitting sitting) {
        var writes = new ArrayList<Write>();
        var card = card(sitting, expected(organization, sitting));
        SittingCards.headlinesOf(sitting)
                .forEach(headline -> writes.add(Outgoing.below(
                                headline,
                                new MessageId("meeting-hour:" + headline.id() + ":"
                                        + sitting.slot().start().toEpochMilli()),
                                card,
                                null)
                        .add(organization)));
        return writes;
    }

    /** A timer may be late; until it is sent, a minute may pass. */
    private String left(Sitting sitting) {
        var minutes = Math.ceilDiv(
                Duration.between(clock.instant(), sitting.slot().start()).toSeconds(), 60);
        return minutes >= 59 ? "an hour" : minutes == 1 ? "a minute" : minutes + " minutes";
    }

    /** Who has something to do there, and who has said that he comes or may come. */
    private Set<PersonId> expected(OrganizationId organization, Sitting sitting) {
        var people = new LinkedHashSet<PersonId>(sitting.duties().hosts());
        Optional.ofNullable(sitting.duties().guest()).ifPresent(people::add);
        sittings.rsvps(organization, sitting.id()).forEach(rsvp -> {
            if (rsvp.answer() == Answer.CANT) {
                people.remove(rsvp.person());
            } else {
                people.add(rsvp.person());
            }
        });
        return people;
    }

    private Card card(Sitting sitting, Set<PersonId> people) {
        var text = Text.of("Begins ").and(sitting.slot().start()).and(". ");
        var link = sitting.manner().link();
        if (link != null) {
            text = text.and(new Text.Link("Join", link)).and(". ");
        }
        for (var person : people.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .limit(MENTIONED)
                .toList()) {
            text = text.and(person).and(" ");
        }
        return new Card(sitting.name() + " begins in " + left(sitting), List.of(new Part.Paragraph(text)));
    }
}
