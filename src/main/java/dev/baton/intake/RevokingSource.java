package dev.baton.intake;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.ArrayList;

/** {@code Revoke}, which asks first: a source's key is worth nothing from now on. */
final class RevokingSource {

    private static final Reply GONE = Reply.onlyYou("That source is gone already.");

    private final Sources sources;
    private final Mappings mappings;
    private final Troubles troubles;
    private final Audit audit;
    private final Commits commits;

    RevokingSource(Sources sources, Mappings mappings, Troubles troubles, Audit audit, Commits commits) {
        this.sources = sources;
        this.mappings = mappings;
        this.troubles = troubles;
        this.audit = audit;
        this.commits = commits;
    }

    Reply ask(Action action) {
        return sources.find(action.organization(), action.argument())
                .<Reply>map(source -> new Reply.OnlyYou(SourceCards.asked(source.value())))
                .orElse(GONE);
    }

    Reply revoke(Action action) {
        return sources.find(action.organization(), action.argument())
                .map(source -> revoke(action, source))
                .orElse(GONE);
    }

    private Reply revoke(Action action, Versioned<Source> source) {
        var writes = new ArrayList<>(audit.note(action, AuditedSources.SOURCE, source.id(), "was revoked"));
        writes.add(sources.remove(source));
        mappings.own(action.organization(), source.id()).ifPresent(own -> writes.add(mappings.remove(own)));
        writes.addAll(troubles.remove(action.organization(), source.id()));
        return commits.commit(
                action, Reply.onlyYou(source.value().name() + " can't hand anything in any more."), writes);
    }
}
