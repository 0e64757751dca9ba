package dev.baton.standups.meetings;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What guests are sent. Each is kept up to date, so that nobody presses what counts no more. */
final class Invitations implements HeadlineSource {

    private static final String KIND = "meeting-invitation";

    private final Sittings sittings;
    private final Directory directory;

    Invitations(Sittings sittings, Directory directory) {
        this.sittings = sittings;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var end = reference.lastIndexOf(':');
        var person = new PersonId(reference.substring(end + 1));
        return SittingId.parse(reference.substring(0, end))
                .flatMap(id -> sittings.find(organization, id))
                .map(Versioned::value)
                .map(sitting -> Invitation.card(
                        sitting,
                        person,
                        sittings.rsvp(organization, sitting.id(), person)
                                .map(rsvp -> rsvp.value().answer())));
    }

    /** Invites the guest of a date, if there is one; one who was invited before sees that he is again. */
    List<Write> send(OrganizationId organization, Sitting sitting) {
        var writes = new ArrayList<Write>();
        headline(organization, sitting).ifPresent(headline -> {
            writes.add(Outgoing.headline(headline).add(organization));
            writes.add(Outgoing.refresh(headline).add(organization));
        });
        return writes;
    }

    /** The guest of a date may have changed: one is invited, and those who were invited before see it. */
    List<Write> change(OrganizationId organization, Sitting before, Sitting after) {
        if (after.duties().hasSameGuest(before.duties())) {
            return refresh(organization, after);
        }
        var former = new HashSet<>(after.duties().passed());
        Optional.ofNullable(before.duties().guest()).ifPresent(former::add);
        var writes = new ArrayList<Write>();
        former.stream()
                .filter(person -> !person.equals(after.duties().guest()))
                .flatMap(person -> headline(organization, after, person).stream())
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        writes.addAll(send(organization, after));
        return writes;
    }

    /** Brings what the guest of a date was sent up to date. */
    List<Write> refresh(OrganizationId organization, Sitting sitting) {
        return headline(organization, sitting)
                .map(headline -> Outgoing.refresh(headline).add(organization))
                .stream()
                .toList();
    }

    private Optional<PrivateHeadline> headline(OrganizationId organization, Sitting sitting) {
        return Optional.ofNullable(sitting.duties().guest()).flatMap(guest -> headline(organization, sitting, guest));
    }

    private Optional<PrivateHeadline> headline(OrganizationId organization, Sitting sitting, PersonId person) {
        return directory
                .accountOf(organization, person)
                .map(account -> new PrivateHeadline(KIND, Rsvp.idOf(sitting.id(), person), account));
    }
}
