package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.util.List;

/** {@code /standup end}: asks first. */
final class AskingToEnd implements CommandHandler {

    private final Choosing choosing;
    private final Rounds rounds;

    AskingToEnd(Choosing choosing, Rounds rounds) {
        this.choosing = choosing;
        this.rounds = rounds;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup end", "[NAME]", "ends a stand-up, after asking");
    }

    @Override
    public Reply handle(Command command) {
        return choosing.forNamed(
                command,
                "standup end",
                (found, pod) -> new Reply.Ask(new Form(
                        StandupActions.END,
                        found.id(),
                        "End a stand-up",
                        "End it",
                        List.of(new Input.Notice("about", Text.of(about(command, found.value())))))));
    }

    private String about(Command command, Standup standup) {
        var isOpen = rounds.open(command.organization(), standup.id()).isPresent();
        return "“" + standup.name() + "” ends for everybody. Nobody is asked any more; summaries stay where they are. "
                + (isOpen ? "A round is open: it ends, too, and its summary comes with the answers so far. " : "")
                + "If it is only to rest for a while, pause it instead.";
    }
}
