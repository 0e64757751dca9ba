package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Pod;
import java.time.Duration;
import java.time.InstantSource;

/** {@code /feedback top}: what was heard most in thirty days. */
final class ShowingTop implements CommandHandler {

    private static final Duration TIME = Duration.ofDays(30);

    private final Items items;
    private final OpeningFeedback form;
    private final InstantSource clock;

    ShowingTop(Items items, OpeningFeedback form, InstantSource clock) {
        this.items = items;
        this.form = form;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("feedback top", "", "shows what the field hears most");
    }

    @Override
    public Reply handle(Command command) {
        var until = clock.instant().plusMillis(1);
        var pods = form.podsFor(command.context()).stream().map(Pod::id).toList();
        var pattern = Pattern.of(items, command.organization(), pods, until.minus(TIME), until);
        return pattern.isEmpty()
                ? Reply.onlyYou("Nobody has said anything in thirty days. /feedback tells marketing what you heard.")
                : new Reply.OnlyYou(
                        PatternCards.of("The field in the last thirty days", "the thirty days before", pattern)
                                .and(ExportingFeedback.button()));
    }
}
