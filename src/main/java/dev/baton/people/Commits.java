package dev.baton.people;

import dev.baton.chat.Intake;
import dev.baton.chat.IntakeReply;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.store.AlreadyDone;
import dev.baton.store.Answers;
import dev.baton.store.Committed;
import dev.baton.store.Json;
import dev.baton.store.Lookup;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes what somebody's deed came to: all or nothing, once, and only while the person is who he was when it began. */
public final class Commits {

    private final Store store;
    private final Directory directory;

    Commits(Store store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /**
     * Reads what an interaction is decided on, in one round trip.
     *
     * @throws AlreadyDone if it was committed before; the dispatcher gives the first reply
     */
    public Answers read(Interaction by, Lookup<?>... lookups) {
        return store.readFor(Realms.of(by.organization()), by.context().id().value(), lookups);
    }

    /** The reply to an interaction that was committed before. */
    public static Reply replyOf(AlreadyDone done) {
        return Json.read(Reply.class, done.result());
    }

    /**
     * Commits.
     *
     * @return the reply, or the first one if the interaction was committed before
     * @throws dev.baton.store.StaleWrite if something it was decided on has changed; the dispatcher decides again
     */
    public Reply commit(Interaction by, Reply reply, Write... writes) {
        return commit(by, reply, Arrays.asList(writes));
    }

    /** The same with a list. */
    public Reply commit(Interaction by, Reply reply, List<Write> writes) {
        return commit(by, reply, reply, writes);
    }

    /**
     * Commits what must be told only once, such as a secret.
     *
     * @param again the reply to a repetition, which is stored
     */
    public Reply commit(Interaction by, Reply reply, Reply again, List<Write> writes) {
        var organization = by.organization();
        var operation = Operation.named(by.context().id().value(), Json.write(Reply.class, again));
        var all = Stream.concat(Stream.of(directory.unchanged(organization, by.person())), writes.stream())
                .toList();
        return switch (store.commit(Realms.of(organization), operation, all)) {
            case Committed.Done ignored -> reply;
            case Committed.Repeated(var result) -> Json.read(Reply.class, result);
        };
    }

    /** What is stored of a machine's request. */
    private record Receipt(String fingerprint, IntakeReply reply) {}

    /**
     * Commits what a machine handed in.
     *
     * @return the reply, or the first one if it was handed in before
     */
    public IntakeReply commit(Intake intake, IntakeReply reply, List<Write> writes) {
        var receipt = Json.write(Receipt.class, new Receipt(intake.fingerprint(), reply));
        var operation = Operation.named("intake:" + intake.key(), receipt);
        return switch (store.commit(Realms.of(intake.organization()), operation, writes)) {
            case Committed.Done ignored -> reply;
            case Committed.Repeated(var result) -> {
                var first = Json.read(Receipt.class, result);
                yield first.fingerprint().equals(intake.fingerprint()) ? first.reply() : new IntakeReply.Conflict();
            }
        };
    }
}
