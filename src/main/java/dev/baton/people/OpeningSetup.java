package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;

/** {@code /baton setup}: opens the form that makes a channel a pod's. */
final class OpeningSetup implements CommandHandler {

    private final OpeningSetupForm forms;

    OpeningSetup(OpeningSetupForm forms) {
        this.forms = forms;
    }

    @Override
    public Verb verb() {
        return Verb.act("setup", "", "makes this channel the one that sales and marketing share");
    }

    @Override
    public Reply handle(Command command) {
        var channel = command.context().conversation();
        if (channel == null || command.context().isPrivate()) {
            return Reply.onlyYou("Please use /baton setup in the channel that sales and marketing share.");
        }
        return forms.open(command, channel);
    }
}
