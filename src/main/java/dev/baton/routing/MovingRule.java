package dev.baton.routing;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.routing.Editing.Edit;
import dev.baton.routing.Editing.Found;
import java.util.List;

/** {@code Up} and {@code Down}, for administrators; {@code Pause} and {@code Resume}, for whoever may change a rule. */
final class MovingRule {

    private final Editing editing;
    private final Rights rights;
    private final RuleCards cards;
    private final ListingRules list;

    MovingRule(Editing editing, Rights rights, RuleCards cards, ListingRules list) {
        this.editing = editing;
        this.rights = rights;
        this.cards = cards;
        this.list = list;
    }

    Reply up(Action action) {
        return move(action, -1);
    }

    Reply down(Action action) {
        return move(action, 1);
    }

    private Reply move(Action action, int by) {
        if (!rights.administers(action)) {
            return Reply.onlyYou("Only administrators of Baton can change the order of the rules.");
        }
        return editing.forKeeper(action, action.argument(), found -> {
            var place = found.order().placeOf(found.value().id());
            var target = place + by;
            if (target < 0 || target >= found.order().order().size()) {
                return Reply.onlyYou(by < 0 ? "It is the first rule already." : "It is the last rule already.");
            }
            var order = found.order().with(found.value().id(), target);
            return editing.keep(
                    action,
                    list.after(
                            action,
                            found,
                            found.value(),
                            order,
                            "“" + found.value().name() + "” is rule " + (target + 1) + " now."),
                    found,
                    new Edit(found.value(), order, List.of()),
                    "was moved");
        });
    }

    Reply pause(Action action) {
        return editing.forKeeper(
                action,
                action.argument(),
                found -> found.value().paused()
                        ? Reply.onlyYou("It is paused already.")
                        : editing.keep(
                                action,
                                reply(action, found, "Paused. It takes no lead until somebody resumes it.", true),
                                found,
                                found.value().paused(true),
                                "was paused"));
    }

    Reply resume(Action action) {
        return editing.forKeeper(
                action,
                action.argument(),
                found -> found.value().paused()
                        ? editing.keep(
                                action,
                                reply(action, found, "It takes leads again.", false),
                                found,
                                found.value().paused(false),
                                "was resumed")
                        : Reply.onlyYou("It isn’t paused."));
    }

    private Reply reply(Action action, Found found, String said, boolean paused) {
        return cards.reply(action, said, found.value().paused(paused), found.latestTurn(), true);
    }
}
