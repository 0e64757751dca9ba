package dev.baton.accounts;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Commits what somebody did to target accounts, and notes it for administrators. */
final class Keeping {

    private final Audit audit;
    private final Commits commits;

    Keeping(Audit audit, Commits commits) {
        this.audit = audit;
        this.commits = commits;
    }

    /** @param what became of it, as the audit says it */
    Reply commit(Interaction by, Reply reply, String id, @CompileTimeConstant String what, List<Write> writes) {
        var all = new ArrayList<>(writes);
        all.addAll(note(by, id, what));
        return commits.commit(by, reply, all);
    }

    /** For what changes no account, or notes itself what became of each. */
    Reply commit(Interaction by, Reply reply, List<Write> writes) {
        return commits.commit(by, reply, writes);
    }

    List<Write> note(Interaction by, String id, @CompileTimeConstant String what) {
        return audit.note(by, AuditedAccounts.ACCOUNT, id, what);
    }
}
