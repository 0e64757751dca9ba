package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import java.time.ZoneOffset;

/** {@code /baton setup}: opens the form that makes a channel a pod's. */
final class OpeningSetup implements CommandHandler {

    private final Directory directory;

    OpeningSetup(Directory directory) {
        this.directory = directory;
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
        var form = directory
                .podIn(command.organization(), channel)
                .map(pod -> SetupForm.of(channel.toString(), pod))
                .orElseGet(() -> SetupForm.blank(
                        channel.toString(),
                        directory
                                .person(command.organization(), command.person())
                                .map(Person::zone)
                                .orElse(ZoneOffset.UTC)));
        return new Reply.Ask(form);
    }
}
