package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.time.Duration;

/** {@code /feedback top}: what was heard most in thirty days. */
final class ShowingTop implements CommandHandler {

    private static final Duration TIME = Duration.ofDays(30);

    private static final Reply READING = Reply.onlyYou(
            "So much was said that Baton is still reading. Please use /feedback top once more in a few seconds.");

    private final Patterns patterns;
    private final OpeningFeedback form;
    private final Directory directory;

    ShowingTop(Patterns patterns, OpeningFeedback form, Directory directory) {
        this.patterns = patterns;
        this.form = form;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("feedback top", "", "shows what the field hears most");
    }

    @Override
    public Reply handle(Command command) {
        var pods = form.podsFor(command.context()).stream().map(Pod::id).toList();
        var zone = directory.zoneOf(command.organization(), command.person());
        return patterns.soon(command.organization(), pods, TIME, zone)
                .map(ShowingTop::shown)
                .orElse(READING);
    }

    private static Reply shown(Pattern pattern) {
        return pattern.isEmpty()
                ? Reply.onlyYou("Nobody has said anything in thirty days. /feedback tells marketing what you heard.")
                : new Reply.OnlyYou(
                        PatternCards.of("The field in the last thirty days", "the thirty days before", pattern)
                                .and(ExportingFeedback.button()));
    }
}
