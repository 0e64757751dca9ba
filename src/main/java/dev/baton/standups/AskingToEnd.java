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

    AskingToEnd(Choosing choosing) {
        this.choosing = choosing;
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
                        List.of(new Input.Notice(
                                "about",
                                Text.of("“" + found.value().name()
                                        + "” ends for everybody. Nobody is asked any more; summaries stay where they are. "
                                        + "If it is only to rest for a while, pause it instead."))))));
    }
}
