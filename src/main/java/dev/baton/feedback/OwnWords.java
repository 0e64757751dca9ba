package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody does with what he has said himself: takes it back, or leaves his name out. */
final class OwnWords {

    private static final int LOOKED_AT = 200;

    private static final Reply NOT_ANY_MORE =
            Reply.onlyYou("That can't be withdrawn any more: somebody has answered it,"
                    + " says the same, or has withdrawn it already. /feedback mine shows what became of it.");

    private static final Reply STAYS = Reply.onlyYou("That was taken back already, or is too old."
            + " What one has joined can be taken back for five minutes. You can leave your name out at any time.");

    private static final Reply UNNAMED = Reply.onlyYou("Your name is shown to nobody there.");

    private final Items items;
    private final Finding finding;
    private final Commits commits;
    private final InstantSource clock;

    OwnWords(Items items, Finding finding, Commits commits, InstantSource clock) {
        this.items = items;
        this.finding = finding;
        this.commits = commits;
        this.clock = clock;
    }

    /** Thanks somebody, who can think better of it. */
    static Reply receipt(String words, Item item, PersonId person) {
        var card = Card.of(Text.of(words));
        return new Reply.OnlyYou(buttons(item, person, "Undo").map(card::and).orElse(card));
    }

    /** What somebody can do with what he has said; empty if that is nothing. */
    static Optional<Part> buttons(Item item, PersonId person) {
        return buttons(item, person, "Withdraw");
    }

    private static Optional<Part> buttons(Item item, PersonId person, String back) {
        var id = item.id().value();
        var buttons = new ArrayList<Button>();
        item.telling().of(person).ifPresent(voice -> {
            if (item.withdrawnBy(person, voice.at()).isPresent()) {
                buttons.add(Button.press(back, FeedbackActions.WITHDRAW, id));
            } else if (back.equals("Undo")) {
                buttons.add(Button.press(back, FeedbackActions.LEAVE, id));
            }
            if (!voice.unnamed()) {
                buttons.add(Button.press("Leave my name out", FeedbackActions.UNNAME, id));
            }
        });
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new Part.Buttons(buttons, Set.of()));
    }

    /** Takes one's own words back, as long as nobody has answered or joined. */
    Reply withdraw(Interaction by, String id) {
        return finding.of(by, id)
                .flatMap(item -> item.value()
                        .withdrawnBy(by.person(), clock.instant())
                        .map(after -> commit(
                                by,
                                Reply.onlyYou(
                                        "Withdrawn. Baton has forgotten what you said; its card says only that it was withdrawn."),
                                List.of(new Change(item, after)))))
                .orElse(NOT_ANY_MORE);
    }

    /** Takes back that one says the same. */
    Reply leave(Interaction by, String id) {
        return finding.current(by, id)
                .flatMap(item -> item.value()
                        .leftBy(by.person(), clock.instant())
                        .map(after -> commit(by, Reply.onlyYou("Taken back."), List.of(new Change(item, after)))))
                .orElse(STAYS);
    }

    /** Leaves the name out from now on, also where it went with a merge. */
    Reply unname(Interaction by, String id) {
        var changes = finding.of(by, id).stream()
                .flatMap(item -> merged(by, item))
                .flatMap(item -> item.value().unnaming(by.person(), clock.instant()).stream()
                        .map(after -> new Change(item, after)))
                .toList();
        return changes.isEmpty()
                ? UNNAMED
                : commit(
                        by,
                        Reply.onlyYou("Your name is left out from now on: on the card, in lists and in files."
                                + " You still hear what becomes of it."),
                        changes);
    }

    /** An item, those that it was merged into, and those of the person that were merged with any of them. */
    private Stream<Versioned<Item>> merged(Interaction by, Versioned<Item> item) {
        var chain = new ArrayList<Versioned<Item>>();
        var next = Optional.of(item);
        while (next.isPresent()) {
            chain.add(next.get());
            next = items.find(by.organization(), next.get().value().course().into());
        }
        var ids = chain.stream().map(Versioned::id).toList();
        var others = items.saidLatelyBy(by.organization(), by.person(), LOOKED_AT).stream()
                .filter(other -> ids.contains(other.course().into()))
                .map(other -> other.id().value())
                .filter(other -> !ids.contains(other))
                .flatMap(other -> items.find(by.organization(), other).stream());
        return Stream.concat(chain.stream(), others);
    }

    private record Change(Versioned<Item> before, Item after) {}

    private Reply commit(Interaction by, Reply reply, List<Change> changes) {
        var writes = new ArrayList<Write>();
        for (var change : changes) {
            writes.add(items.put(change.before(), change.after()));
            if (change.after().state() == State.WITHDRAWN) {
                writes.add(TriageDue.cancel(change.after()));
            }
            ItemCards.headlinesOf(change.after())
                    .forEach(headline -> writes.add(Outgoing.refresh(headline).add(by.organization())));
        }
        return commits.commit(by, reply, writes);
    }
}
