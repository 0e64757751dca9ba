package dev.baton.webhooks;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Commits what somebody did to an endpoint, and notes it for administrators. */
final class Keeping {

    private final Audit audit;
    private final Commits commits;

    Keeping(Audit audit, Commits commits) {
        this.audit = audit;
        this.commits = commits;
    }

    /** @param what became of the endpoint, as the audit says it */
    Reply commit(Interaction by, Reply reply, String endpoint, @CompileTimeConstant String what, List<Write> writes) {
        return commit(by, new Told(reply, reply), endpoint, what, writes);
    }

    /**
     * What is told.
     *
     * @param again what a repetition is told, which is stored
     */
    record Told(Reply first, Reply again) {}

    Reply commit(Interaction by, Told told, String endpoint, @CompileTimeConstant String what, List<Write> writes) {
        var all = new ArrayList<>(writes);
        all.addAll(audit.note(by, AuditedEndpoints.WEBHOOK, endpoint, what));
        return commits.commit(by, told.first(), told.again(), all);
    }
}
