package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Commits;

/** {@code /standup resume}: takes a person's pause back. */
final class Resuming implements CommandHandler {

    private final Pauses pauses;
    private final Commits commits;

    Resuming(Pauses pauses, Commits commits) {
        this.pauses = pauses;
        this.commits = commits;
    }

    @Override
    public Verb verb() {
        return Verb.actAtOnce("standup resume", "takes your pause back");
    }

    @Override
    public Reply handle(Command command) {
        var pause = pauses.of(command.organization(), command.person());
        return pause.isEmpty()
                ? Reply.onlyYou("Your stand-ups are not paused.")
                : commits.commit(
                        command,
                        Reply.onlyYou("Welcome back. From the next round on you are asked again."),
                        pauses.remove(pause.get()));
    }
}
