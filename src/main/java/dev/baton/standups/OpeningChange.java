package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.pods.Keepers;

/** {@code /standup change}: opens the form, filled with how the stand-up is. */
final class OpeningChange implements CommandHandler {

    private final Choosing choosing;
    private final Keepers keepers;
    private final Directory directory;

    OpeningChange(Choosing choosing, Keepers keepers, Directory directory) {
        this.choosing = choosing;
        this.keepers = keepers;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup change", "[NAME]", "changes a stand-up");
    }

    @Override
    public Reply handle(Command command) {
        return choosing.forNamed(command, "standup change", found -> {
            var standup = found.value();
            var pod = directory.pod(command.organization(), standup.pod()).orElseThrow();
            return new Reply.Ask(StandupForm.of(
                    StandupActions.CHANGE,
                    standup.id().value(),
                    StandupForm.Draft.of(standup),
                    keepers.all(command, pod)));
        });
    }
}
