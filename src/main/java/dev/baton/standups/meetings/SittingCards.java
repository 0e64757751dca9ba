package dev.baton.standups.meetings;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.people.AgendaSource.Topic;
import dev.baton.people.Calendars;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Side;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.store.Write;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The card of a date: it announces, is kept up to date, and shows in the end what came of it. */
final class SittingCards implements HeadlineSource {

    private static final String KIND = "meeting";

    private final Sittings sittings;
    private final ActionItems items;
    private final Agenda agenda;
    private final Directory directory;
    private final Calendars calendars;

    SittingCards(Sittings sittings, ActionItems items, Agenda agenda, Directory directory, Calendars calendars) {
        this.sittings = sittings;
        this.items = items;
        this.agenda = agenda;
        this.directory = directory;
        this.calendars = calendars;
    }

    static Headline headline(SittingId sitting, ConversationId channel) {
        return new Headline(KIND, sitting.toString(), channel);
    }

    static List<Headline> headlinesOf(Sitting sitting) {
        return sitting.channels().stream()
                .map(channel -> headline(sitting.id(), channel))
                .toList();
    }

    /** Brings the card up to date wherever it is. */
    static List<Write> refresh(OrganizationId organization, Sitting sitting) {
        return headlinesOf(sitting).stream()
                .map(headline -> Outgoing.refresh(headline).add(organization))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return view(organization, reference).map(SittingCard::card);
    }

    /** All that there is to say about a date; empty if there is none of that id. */
    Optional<SittingView> view(OrganizationId organization, String id) {
        return SittingId.parse(id)
                .flatMap(sitting -> sittings.find(organization, sitting))
                .map(found -> view(organization, found.value()));
    }

    private SittingView view(OrganizationId organization, Sitting sitting) {
        var rsvps = sittings.rsvps(organization, sitting.id());
        var actions = items.of(organization, sitting.id());
        var people = new HashSet<PersonId>(sitting.duties().hosts());
        Stream.of(
                        Stream.ofNullable(sitting.duties().guest()),
                        sitting.minutes().writers().stream(),
                        rsvps.stream().map(Rsvp::person),
                        actions.stream().map(ActionItem::owner),
                        actions.stream().flatMap(item -> Stream.ofNullable(item.doneBy())))
                .flatMap(each -> each)
                .forEach(people::add);
        var names = new HashMap<PersonId, String>();
        directory.persons(organization, people).values().forEach(person -> names.put(person.id(), person.name()));
        return new SittingView(
                sitting,
                rsvps,
                topics(organization, sitting),
                actions,
                new SittingView.Known(names, sides(organization, sitting, rsvps)),
                calendars.addressOf(organization, Subject.meeting(sitting.id().toString())));
    }

    private Map<PersonId, Side> sides(OrganizationId organization, Sitting sitting, List<Rsvp> rsvps) {
        var sides = new HashMap<PersonId, Side>();
        directory
                .pod(organization, sitting.pod())
                .ifPresent(pod -> rsvps.forEach(
                        rsvp -> pod.sideOf(rsvp.person()).ifPresent(side -> sides.put(rsvp.person(), side))));
        return sides;
    }

    private List<Topic> topics(OrganizationId organization, Sitting sitting) {
        return sitting.state() == State.OVER
                ? sitting.minutes().agenda()
                : agenda.of(organization, sitting.id(), sitting.pod());
    }
}
