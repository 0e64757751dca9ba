package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import java.time.InstantSource;

/** Asks the partner in sales to agree before a brief is published, and stops asking. */
final class AskingSales {

    private final Finding finding;
    private final Sides sides;
    private final Settling settling;
    private final InstantSource clock;

    AskingSales(Finding finding, Sides sides, Settling settling, InstantSource clock) {
        this.finding = finding;
        this.sides = sides;
        this.settling = settling;
        this.clock = clock;
    }

    Reply ask(Action action) {
        return finding.forEditor(action, action.argument(), found -> {
            var wrong =
                    sides.wrong(action.organization(), found.value().content().aim());
            return wrong.isEmpty()
                    ? settling.settle(action, found, found.value().ask(clock.instant()), "Sales is asked.")
                    : Reply.onlyYou(String.join(" ", wrong.values()));
        });
    }

    Reply takeBack(Action action) {
        return finding.forEditor(
                action,
                action.argument(),
                found -> settling.settle(
                        action,
                        found,
                        found.value().stopAsking(clock.instant()),
                        "Taken back. It is a draft again, and nobody in sales has to do anything."));
    }
}
