package dev.baton.definitions;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.Reply;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Commits what somebody did to a proposal, with all that follows from it. */
final class Settling {

    private final Books books;
    private final Consequences consequences;
    private final Audit audit;
    private final Directory directory;
    private final Commits commits;

    Settling(Books books, Consequences consequences, Audit audit, Directory directory, Commits commits) {
        this.books = books;
        this.consequences = consequences;
        this.audit = audit;
        this.directory = directory;
        this.commits = commits;
    }

    /**
     * Commits an outcome, or says why nothing came of it.
     *
     * @param what became of it, as the audit says it
     * @param reply to a proposal that goes on, or has ended
     */
    Reply settle(Found found, Outcome outcome, @CompileTimeConstant String what, Function<Found, Reply> reply) {
        return switch (outcome) {
            case Outcome.Not(var why) -> Refusals.of(why, found);
            case Outcome.Changed(var after) -> {
                var asking = asking(found, after);
                yield commit(found, asking, what, following(found, asking), reply.apply(found.with(asking)));
            }
            case Outcome.Holds(var after, var version) ->
                commit(
                        found,
                        after,
                        what,
                        consequences.holding(found, version),
                        Reply.onlyYou("It holds from now on, as version " + version.number() + ". "
                                + found.pod().name() + " hears of it."));
        };
    }

    /** The same with those whom it asks from now on. */
    private static Definition asking(Found found, Definition after) {
        var open = after.proposal();
        return open != null && open.isAsked() && !wasAsked(found)
                ? after.asking(open, found.leaders().of(open.unsigned()))
                : after;
    }

    private List<Write> following(Found found, Definition after) {
        var before = found.definition().proposal();
        var open = after.proposal();
        if (open != null && open.isAsked()) {
            return wasAsked(found) ? consequences.signed(found, open) : consequences.proposed(found, open);
        }
        return before != null && before.isAsked() ? consequences.ended(found, after, before) : List.of();
    }

    private static boolean wasAsked(Found found) {
        var before = found.definition().proposal();
        return before != null && before.isAsked();
    }

    private Reply commit(
            Found found, Definition after, @CompileTimeConstant String what, List<Write> more, Reply reply) {
        var writes = new ArrayList<>(more);
        writes.add(books.put(found.stored(), after));
        writes.add(directory.unchanged(found.versionedPod()));
        writes.addAll(audit.note(
                found.by(), AuditedDefinitions.DEFINITION, after.pod().value(), what));
        return commits.commit(found.by(), reply, writes);
    }
}
