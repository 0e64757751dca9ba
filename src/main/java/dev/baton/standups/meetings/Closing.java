package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.standups.meetings.Rsvp.Answer;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A date is over: its agenda stays as it was, the ledger has its guest, and who takes notes is asked for them. */
final class Closing implements TimerHandler {

    private final Books books;
    private final Agenda agenda;
    private final Attendance attendance;
    private final Store store;
    private final InstantSource clock;
    private final Directory directory;

    Closing(Books books, Agenda agenda, Attendance attendance, Directory directory, Store store, InstantSource clock) {
        this.books = books;
        this.agenda = agenda;
        this.attendance = attendance;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return MeetingTimers.END;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        SittingId.parse(argument)
                .flatMap(id -> books.sittings().find(organization, id))
                .filter(found -> found.value().state() == State.PLANNED)
                .filter(found -> !clock.instant().isBefore(found.value().slot().end()))
                .ifPresent(found -> store.commit(realm, Operation.anonymous(), close(organization, found)));
    }

    private List<Write> close(OrganizationId organization, Versioned<Sitting> found) {
        var sitting = found.value();
        var id = sitting.id();
        var visited = Optional.ofNullable(sitting.duties().guest())
                .flatMap(guest -> books.sittings().rsvp(organization, id, guest))
                .filter(rsvp -> rsvp.value().answer() == Answer.COMING)
                .isPresent();
        var over = sitting.over(agenda.of(organization, id, sitting.pod()), visited);
        var writes = new ArrayList<Write>();
        writes.add(books.sittings().put(Optional.of(found), over));
        books.points()
                .of(organization, id.meeting())
                .forEach(point -> writes.add(books.points().remove(point)));
        if (!visited && sitting.duties().guest() != null) {
            writes.addAll(owed(organization, over));
        }
        writes.addAll(SittingCards.refresh(organization, over));
        writes.addAll(request(organization, over));
        return writes;
    }

    /** A guest who never said that he came is asked again. */
    private List<Write> owed(OrganizationId organization, Sitting over) {
        return books
                .meetings()
                .find(organization, over.id().meeting().value())
                .map(meeting -> books.meetings()
                        .put(
                                meeting,
                                meeting.value()
                                        .with(meeting.value().turns().giveBack(over.duties(), Duties.Duty.VISIT))))
                .stream()
                .toList();
    }

    /** Who takes notes, or else facilitates, and is there still. */
    private Optional<PersonId> writer(OrganizationId organization, Sitting over) {
        var there = directory
                .pod(organization, over.pod())
                .map(pod -> attendance
                        .on(organization, pod, over.manner().circle(), over.id().day())
                        .hosts())
                .orElse(List.of());
        return Stream.of(Duties.Duty.TAKE_NOTES, Duties.Duty.FACILITATE)
                .flatMap(duty -> Stream.ofNullable(over.duties().of(duty)))
                .filter(there::contains)
                .findFirst();
    }

    /** Unless there are notes already. */
    private List<Write> request(OrganizationId organization, Sitting over) {
        var writer = writer(organization, over);
        if (writer.isEmpty() || over.minutes().by() != null) {
            return List.of();
        }
        var card = new Card(
                "Notes of " + over.name(),
                List.of(
                        new Part.Paragraph(Text.of("What came of ")
                                .and(new Text.Strong(SittingCard.title(over)))
                                .and("? A few words will do, and who does what until when.")),
                        Part.Buttons.of(Button.primary(
                                        "Take notes",
                                        MeetingActions.NOTES,
                                        over.id().toString())
                                .opening())));
        return directory
                .accountOf(organization, writer.get())
                .map(account -> Outgoing.direct(account, new MessageId("meeting-notes:" + over.id()), card)
                        .add(organization))
                .stream()
                .toList();
    }
}
