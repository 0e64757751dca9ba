package dev.baton.web;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.people.Commits;

/** {@code Revoke}: a source's key is worth nothing from now on. */
final class RevokingSource implements ActionHandler {

    static final String NAME = "source.revoke";

    private final Sources sources;
    private final Commits commits;

    RevokingSource(Sources sources, Commits commits) {
        this.sources = sources;
        this.commits = commits;
    }

    @Override
    public String action() {
        return NAME;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Reply handle(Action action) {
        var source = sources.find(action.organization(), action.argument());
        return source.map(each -> commits.commit(
                        action,
                        Reply.onlyYou(each.value().name() + " can't hand anything in any more."),
                        sources.remove(each)))
                .orElseGet(() -> Reply.onlyYou("That source is gone already."));
    }
}
