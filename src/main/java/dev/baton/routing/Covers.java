package dev.baton.routing;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.pods.Words;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What begins and ends with a cover, and who may arrange one. */
final class Covers {

    static final String TIMER = "routing.cover";

    private final RoutingStore kept;
    private final Directory directory;
    private final List<CoverFollower> followers;

    Covers(RoutingStore kept, Directory directory, List<CoverFollower> followers) {
        this.kept = kept;
        this.directory = directory;
        this.followers = List.copyOf(followers);
    }

    /** Anybody for himself, administrators for all, and whoever leads a pod's sales for the people of it. */
    boolean mayArrange(Interaction by, PersonId covered) {
        return by.person().equals(covered)
                || directory.administers(by.organization(), by.person())
                || podsOf(by.organization(), covered).stream()
                        .anyMatch(pod -> pod.leadOf(Side.SALES)
                                .filter(by.person()::equals)
                                .isPresent());
    }

    /** Whoever may arrange it, and both whom it is about. */
    boolean mayEnd(Interaction by, Cover cover) {
        return cover.concerns(by.person()) || mayArrange(by, cover.covered());
    }

    /** In whose sales somebody is. */
    List<Pod> podsOf(OrganizationId organization, PersonId person) {
        return directory.pods(organization).stream()
                .filter(pod -> pod.sells(person))
                .toList();
    }

    /** A cover begins, in place of one that there may be. */
    List<Write> begin(Interaction by, @Nullable Versioned<Cover> before, Cover cover) {
        var organization = by.organization();
        var writes = new ArrayList<Write>();
        writes.add(kept.putCover(Optional.ofNullable(before), cover));
        writes.add(
                Timers.set(timerOf(cover), cover.ends(), TIMER, cover.covered().value()));
        if (before != null && !before.value().by().equals(cover.by())) {
            writes.addAll(follow(organization));
            writes.addAll(tell(
                    organization, before.value(), before.value().by(), by.person(), replaced(before.value(), cover)));
        }
        writes.addAll(tell(organization, cover, cover.by(), by.person(), yours(cover)));
        writes.addAll(tell(organization, cover, cover.covered(), by.person(), covered(cover)));
        return writes;
    }

    /**
     * A cover ends.
     *
     * @param by who ended it; null if it is simply over
     */
    List<Write> end(OrganizationId organization, Versioned<Cover> found, @Nullable PersonId by) {
        var cover = found.value();
        var writes = new ArrayList<Write>();
        writes.add(kept.removeCover(found));
        writes.add(Timers.cancel(timerOf(cover)));
        writes.addAll(follow(organization));
        Stream.of(cover.by(), cover.covered())
                .forEach(person -> writes.addAll(tell(organization, cover, person, by, ended(cover))));
        return writes;
    }

    /** Somebody doesn't cover another any more. */
    List<Write> follow(OrganizationId organization) {
        return followers.stream()
                .flatMap(follower -> follower.coverEnded(organization).stream())
                .toList();
    }

    static String timerOf(Cover cover) {
        return TIMER + ":" + cover.covered();
    }

    /** Such as {@code @Ann covers @Bob until Friday, 6 March}. */
    static Text words(Cover cover) {
        return Text.of(cover.by()).and(" covers ").and(cover.covered()).and(" until " + Words.day(cover.last()));
    }

    static Button.Press endButton(Cover cover) {
        return Button.press(
                "End it",
                RoutingActions.END_COVER,
                cover.covered() + " " + cover.since().toEpochMilli());
    }

    private static Card yours(Cover cover) {
        return Card.of(Text.of("You cover ")
                        .and(cover.covered())
                        .and(" until " + Words.day(cover.last())
                                + ". New leads that would go to them come to you meanwhile."))
                .and(Part.Buttons.of(endButton(cover)));
    }

    private static Card covered(Cover cover) {
        return Card.of(Text.of(cover.by())
                        .and(" covers you until " + Words.day(cover.last())
                                + ". New leads that would go to you go to them meanwhile."))
                .and(Part.Buttons.of(endButton(cover)));
    }

    private static Card ended(Cover cover) {
        return Card.of(Text.of(cover.by())
                .and(" doesn’t cover ")
                .and(cover.covered())
                .and(" any more. New leads go the usual way again."));
    }

    private static Card replaced(Cover before, Cover cover) {
        return Card.of(Text.of(cover.by())
                .and(" covers ")
                .and(cover.covered())
                .and(" now, in place of ")
                .and(before.by())
                .and(". What waits for an answer goes to them, too."));
    }

    /** Nobody is told of his own deed. */
    private List<Write> tell(
            OrganizationId organization, Cover cover, PersonId person, @Nullable PersonId except, Card card) {
        var id = new MessageId("cover:" + cover.covered() + ":" + cover.since().toEpochMilli() + ":" + person + ":"
                + card.summary().hashCode());
        return Stream.of(person)
                .filter(each -> !each.equals(except))
                .flatMap(each -> directory.accountOf(organization, each).stream())
                .map(account -> Outgoing.direct(account, id, card).add(organization))
                .toList();
    }
}
