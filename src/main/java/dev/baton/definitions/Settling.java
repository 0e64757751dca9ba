package dev.baton.definitions;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Commits what somebody did to a proposal, with all that follows from it. */
final class Settling {

    private final Books books;
    private final Telling telling;
    private final DriftReport drift;
    private final Audit audit;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Settling(
            Books books,
            Telling telling,
            DriftReport drift,
            Audit audit,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.books = books;
        this.telling = telling;
        this.drift = drift;
        this.audit = audit;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
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
                yield commit(found, asking, what, consequences(found, asking), reply.apply(found.with(asking)));
            }
            case Outcome.Holds(var after, var version) ->
                commit(
                        found,
                        after,
                        what,
                        holding(found, version),
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

    private Reply commit(
            Found found, Definition after, @CompileTimeConstant String what, List<Write> more, Reply reply) {
        var writes = new ArrayList<>(more);
        writes.add(books.put(found.stored(), after));
        writes.add(directory.unchanged(found.versionedPod()));
        writes.addAll(audit.note(
                found.by(), AuditedDefinitions.DEFINITION, after.pod().value(), what));
        return commits.commit(found.by(), reply, writes);
    }

    private List<Write> consequences(Found found, Definition after) {
        var before = found.definition().proposal();
        var open = after.proposal();
        if (open != null && open.isAsked()) {
            return wasAsked(found) ? List.of() : proposed(found, after, open);
        }
        return before != null && before.isAsked() ? ended(found, after, before) : List.of();
    }

    private static boolean wasAsked(Found found) {
        var before = found.definition().proposal();
        return before != null && before.isAsked();
    }

    private List<Write> proposed(Found found, Definition after, Proposal open) {
        var organization = found.by().organization();
        var writes = new ArrayList<Write>();
        writes.add(Reminder.set(found.pod(), open, clock.instant()));
        var asking = Telling.Asking.first(found.leaders(), found.leaders().of(open.unsigned()));
        writes.addAll(telling.ask(organization, found.pod(), after, open, asking));
        var leadless = found.leaders().without(open.unsigned()).toList();
        writes.addAll(telling.leadless(organization, found.pod(), open, leadless));
        return writes;
    }

    /** It was asked, and is not any more. */
    private List<Write> ended(Found found, Definition after, Proposal before) {
        var by = found.by();
        var writes = new ArrayList<Write>();
        writes.add(Reminder.cancel(after.pod()));
        writes.addAll(news(by, found.pod(), after, before));
        return writes;
    }

    private List<Write> news(Interaction by, Pod pod, Definition after, Proposal before) {
        var open = after.proposal();
        if (open == null) {
            return telling.withdrawn(by.organization(), pod, before, by.person());
        }
        return open.declined() == null
                ? telling.changing(by.organization(), pod, before, by.person())
                : telling.declined(by.organization(), pod, after, before, open.declined());
    }

    private List<Write> holding(Found found, Version version) {
        var organization = found.by().organization();
        var writes = new ArrayList<Write>();
        writes.add(books.add(version));
        writes.add(Reminder.cancel(version.pod()));
        writes.addAll(
                telling.holds(organization, found.pod(), found.definition().clauses(), version));
        writes.addAll(drift.begin(organization, found.pod(), clock.instant()));
        return writes;
    }
}
