package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.pods.Keepers;

/** {@code /standup change}: opens the form, filled with how the stand-up is. */
final class OpeningChange implements CommandHandler {

    private final Choosing choosing;
    private final Keepers keepers;

    OpeningChange(Choosing choosing, Keepers keepers) {
        this.choosing = choosing;
        this.keepers = keepers;
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
                        keepers.all(command, pod.value()))));
    }
}
