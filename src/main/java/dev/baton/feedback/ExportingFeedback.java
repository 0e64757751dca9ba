package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Downloads;

/** {@code /feedback export}: an address at which all feedback can be fetched as a file. */
final class ExportingFeedback implements CommandHandler {

    private final Downloads downloads;

    ExportingFeedback(Downloads downloads) {
        this.downloads = downloads;
    }

    /** Below what shows some of it. */
    static Part button() {
        return Part.Buttons.of(Button.run("Download all", "feedback export"));
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("feedback export", "", "gives you all feedback as a CSV file");
    }

    @Override
    public Reply handle(Command command) {
        return downloads.offer(
                command.organization(), new Downloads.Subject(FeedbackFile.KIND, FeedbackFile.ALL, command.person()));
    }
}
