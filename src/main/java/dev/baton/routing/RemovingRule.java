package dev.baton.routing;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.routing.Editing.Edit;
import dev.baton.routing.Editing.Found;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code Remove}, and {@code Undo} for five minutes; then the rule is forgotten, and whose turn it was. */
final class RemovingRule implements TimerHandler {

    private static final String FORGET = "routing.forget";

    private final RoutingStore kept;
    private final Editing editing;
    private final RuleCards cards;
    private final Store store;
    private final InstantSource clock;

    RemovingRule(RoutingStore kept, Editing editing, RuleCards cards, Store store, InstantSource clock) {
        this.kept = kept;
        this.editing = editing;
        this.cards = cards;
        this.store = store;
        this.clock = clock;
    }

    Reply remove(Action action) {
        return editing.forKeeper(action, action.argument(), found -> {
            var now = clock.instant();
            var rule = found.value();
            var card = Card.of(Text.of("Removed: ")
                            .and(new Text.Strong(rule.name()))
                            .and(". Within five minutes you can take that back."))
                    .and(Part.Buttons.of(
                            Button.press("Undo", RoutingActions.UNDO, rule.id().value()),
                            Button.run("All rules", "lead routing")));
            return editing.keep(
                    action,
                    new Reply.OnlyYou(card),
                    found,
                    new Edit(
                            rule.removed(
                                    action.person(),
                                    now,
                                    Math.max(0, found.order().placeOf(rule.id()))),
                            found.order().without(rule.id()),
                            List.of(Timers.set(
                                    timerOf(rule.id()),
                                    now.plus(Rule.REGRET).plusSeconds(1),
                                    FORGET,
                                    rule.id().value()))),
                    "was removed");
        });
    }

    private static String timerOf(RuleId rule) {
        return FORGET + ":" + rule;
    }

    Reply undo(Action action) {
        return editing.anyForKeeper(
                action,
                action.argument(),
                found -> found.value()
                        .restored(action.person(), clock.instant())
                        .map(after -> restore(action, found, after))
                        .orElseGet(() -> stays(action, found.value())));
    }

    private Reply restore(Action action, Found found, Rule after) {
        var removal = found.value().removal();
        if (found.order().order().size() >= Rule.MOST) {
            return Reply.onlyYou("There are " + Rule.MOST + " rules by now, so this one can’t come back.");
        }
        var place = removal == null ? Rule.MOST : removal.place();
        return editing.keep(
                action,
                cards.reply(action, "It is back where it was.", after, found.latestTurn(), true),
                found,
                new Edit(after, found.order().with(after.id(), place), List.of(Timers.cancel(timerOf(after.id())))),
                "came back");
    }

    private static Reply stays(Action action, Rule rule) {
        var removal = rule.removal();
        if (removal == null) {
            return Reply.onlyYou("It is back already.");
        }
        return removal.by().equals(action.person())
                ? Reply.onlyYou("That is more than five minutes ago, so it can’t be taken back any more.")
                : Reply.onlyYou(Text.of(removal.by()).and(" has removed it, and can bring it back for five minutes."));
    }

    @Override
    public String name() {
        return FORGET;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var rule = kept.rule(argument);
        var turn = kept.turn(new RuleId(argument));
        var found = kept.read(realm, rule, turn);
        found.first(rule).filter(each -> each.value().isRemoved()).ifPresent(removed -> {
            var writes = new ArrayList<Write>();
            writes.add(kept.remove(removed));
            found.first(turn).map(kept::removeTurn).ifPresent(writes::add);
            store.commit(realm, Operation.anonymous(), writes);
        });
    }
}
