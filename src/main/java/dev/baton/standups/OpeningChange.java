package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import java.util.Optional;

/** {@code /standup change}: opens the form, filled with how the stand-up is. */
final class OpeningChange implements CommandHandler {

    private final Choosing choosing;
    private final Drafting drafting;

    OpeningChange(Choosing choosing, Drafting drafting) {
        this.choosing = choosing;
        this.drafting = drafting;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup change", "[NAME]", "changes a stand-up");
    }

    @Override
    public Reply handle(Command command) {
        return choosing.forNamed(
                command,
                "standup change",
                (found, pod) -> new Reply.Ask(StandupForm.of(
                        StandupActions.CHANGE,
                        found.id(),
                        StandupForm.Draft.of(found.value()),
                        drafting.reached(command, pod.value(), Optional.of(found.value())))));
    }
}
