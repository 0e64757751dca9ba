package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;

/** {@code /baton back}: takes an absence back. */
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
        return absences.record(command, null, Text.of("Welcome back. You are not marked as away."));
    }
}
