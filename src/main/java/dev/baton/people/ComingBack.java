package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;

/** {@code /baton back}: ends an absence; of somebody who is there, it takes the next one back. */
final class ComingBack implements CommandHandler {

    private final RecordingAbsence absences;

    ComingBack(RecordingAbsence absences) {
        this.absences = absences;
    }

    @Override
    public Verb verb() {
        return Verb.actAtOnce("back", "says that you are back");
    }

    @Override
    public Reply handle(Command command) {
        return absences.end(command);
    }
}
