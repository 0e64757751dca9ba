package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.pods.Words;
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
            var content = found.value().content();
            var wrong = sides.wrong(action.organization(), content.aim());
            if (!wrong.isEmpty()) {
                return Reply.onlyYou(String.join(" ", wrong.values()));
            }
            var now = clock.instant();
            var end = content.dates().end();
            return end != null && content.dates().isOver(now)
                    ? Reply.onlyYou("The campaign was over on " + Words.date(end)
                            + ". Please choose later days before you ask sales.")
                    : settling.settle(action, found, found.value().ask(now), "Sales is asked.");
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
