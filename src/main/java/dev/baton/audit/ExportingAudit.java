package dev.baton.audit;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Downloads;

/** {@code /baton audit export}: an address at which an administrator fetches all notes as a file. */
final class ExportingAudit implements CommandHandler {

    static final String VERB = "audit export";

    private final Downloads downloads;

    ExportingAudit(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public Verb verb() {
        return Verb.administer(VERB, "", "gives you who changed what as a CSV file");
    }

    @Override
    public Reply handle(Command command) {
        return downloads.offer(
                command.organization(), new Downloads.Subject(AuditFile.KIND, AuditFile.ALL, command.person()));
    }
}
