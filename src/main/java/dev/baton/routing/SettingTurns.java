package dev.baton.routing;

import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Directory;
import dev.baton.routing.Editing.Edit;
import dev.baton.routing.Editing.Found;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code Weights} and {@code Set as next} of a rule that gives leads in turn. */
final class SettingTurns {

    private static final Reply NO_TURNS = Reply.onlyYou("That rule doesn’t give its leads in turn any more.");

    private final Editing editing;
    private final RoutingStore kept;
    private final Directory directory;
    private final RuleCards cards;

    SettingTurns(Editing editing, RoutingStore kept, Directory directory, RuleCards cards) {
        this.editing = editing;
        this.kept = kept;
        this.directory = directory;
        this.cards = cards;
    }

    private interface Deed {
        Reply with(Found found, List<Share> shares);
    }

    private Reply forKeeper(Interaction by, String argument, Deed deed) {
        return editing.forKeeper(
                by,
                argument,
                found -> found.value().target() instanceof Target.InTurn(var shares)
                        ? deed.with(found, shares)
                        : NO_TURNS);
    }

    private Function<PersonId, String> names(Interaction by) {
        return person -> directory.nameOf(by.organization(), person);
    }

    private static @Nullable Turn turn(Found found) {
        return found.latestTurn();
    }

    Reply openWeights(Action action) {
        return forKeeper(
                action,
                action.argument(),
                (found, shares) -> new Reply.Ask(TurnForms.weights(found.argument(), shares, names(action))));
    }

    Reply takeWeights(Submission submission) {
        return forKeeper(submission, submission.argument(), (found, shares) -> {
            if (!Editing.isCurrent(submission, found)) {
                return new Reply.Ask(TurnForms.weights(found.argument(), shares, names(submission)));
            }
            var after = found.value().with(new Target.InTurn(TurnForms.read(submission, shares)));
            var reply = cards.reply(submission, "Saved.", after, turn(found), true);
            return editing.keep(submission, reply, found, after, "got other weights");
        });
    }

    private String said(Interaction by, TurnForms.Pick pick) {
        return pick.person() == null
                ? "Saved. The next lead goes to whoever’s turn it is."
                : "Saved. " + directory.nameOf(by.organization(), pick.person())
                        + " gets the next lead, as soon as that is possible.";
    }

    Reply openNext(Action action) {
        return forKeeper(action, action.argument(), (found, shares) -> {
            var turn = turn(found);
            return new Reply.Ask(
                    TurnForms.next(found.rule().id(), shares, turn == null ? null : turn.next(), names(action)));
        });
    }

    Reply takeNext(Submission submission) {
        return forKeeper(submission, submission.argument(), (found, shares) -> {
            var pick = TurnForms.picked(submission, shares);
            if (pick.isEmpty()) {
                return new Reply.Invalid(Map.of(TurnForms.NEXT, "Please pick somebody of this rule."));
            }
            var before = found.turn().map(Versioned::value).orElse(Turn.FIRST);
            var after = before.withNext(pick.get().person());
            return editing.keep(
                    submission,
                    cards.reply(submission, said(submission, pick.get()), found.value(), after, true),
                    found,
                    new Edit(
                            found.value(),
                            found.order(),
                            List.of(kept.putTurn(found.turn(), found.value().id(), after))),
                    "got somebody set as next, or nobody any more");
        });
    }
}
