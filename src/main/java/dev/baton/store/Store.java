package dev.baton.store;

import com.google.common.collect.Lists;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Reads documents and commits writes: all or nothing, once. */
public final class Store {

    private static final Script READ = Script.named("read");
    private static final Script COMMIT = Script.committing("commit");
    private static final int PART = 100;

    private final Redis redis;
    private final Bells bells;
    private final Timer commits;
    private final Map<String, Documents<?>> types = new ConcurrentHashMap<>();

    Store(Redis redis, Bells bells, MeterRegistry metrics) {
        this.redis = redis;
        this.bells = bells;
        this.commits = Timer.builder("baton.commit")
                .description("how long a commit takes")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /**
     * Reads documents of one organization in one round trip.
     *
     * @throws StoreUnavailable if Redis doesn't answer
     */
    public Answers read(Realm realm, Lookup<?>... lookups) {
        return new Answers(List.of(lookups), fields(realm, realm.tag(), lookups));
    }

    /** Asks for documents, and doesn't wait: who asks for the answers does. */
    Supplier<Answers> begin(Realm realm, Lookup<?>... lookups) {
        var fields = redis.begin(READ, realm.tag(), arguments(realm, lookups));
        return () -> new Answers(List.of(lookups), fields.get());
    }

    /**
     * The same for an operation that is to be decided on.
     *
     * @param operation the id of the operation
     * @throws AlreadyDone if it was done before
     */
    public Answers readFor(Realm realm, String operation, Lookup<?>... lookups) {
        var fields = fields(realm, recordOf(realm, operation), lookups);
        if (!fields.isEmpty() && fields.getFirst() instanceof String result) {
            throw new AlreadyDone(result);
        }
        return new Answers(List.of(lookups), fields);
    }

    private List<?> fields(Realm realm, String key, Lookup<?>... lookups) {
        return redis.run(READ, key, arguments(realm, lookups));
    }

    private static List<String> arguments(Realm realm, Lookup<?>... lookups) {
        var arguments = new ArrayList<String>();
        arguments.add(realm.tag());
        arguments.add(realm.name());
        for (var lookup : lookups) {
            arguments.addAll(lookup.words());
        }
        return arguments;
    }

    private static String recordOf(Realm realm, String operation) {
        return realm.key("op:" + operation);
    }

    /**
     * Writes all or nothing, and not again if the operation was done before. A commit that was done, but whose answer
     * was lost on the way, is {@link Committed.Repeated} too.
     *
     * @param writes at most one of them puts or removes the same document
     * @throws StaleWrite if something has changed since it was read; nothing is written
     * @throws StoreUnavailable if Redis doesn't answer; the same operation may be tried again
     */
    public Committed commit(Realm realm, Operation operation, List<Write> writes) {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of(
                realm.tag(), realm.name(), Long.toString(operation.remembered().toMillis()), operation.result()));
        writes.forEach(write -> arguments.addAll(write.words()));
        var key = recordOf(realm, operation.id());
        var answer = commits.record(() -> redis.run(COMMIT, key, arguments));
        bells.ringForUrns(realm.partition(), writes);
        return switch ((String) answer.getFirst()) {
            case "done" -> {
                bells.ring(realm.partition(), answer);
                yield new Committed.Done();
            }
            case "again" -> {
                // the first answer may have been lost
                bells.ringFor(realm.partition(), writes);
                yield new Committed.Repeated((String) answer.get(1));
            }
            default -> throw new StaleWrite((String) answer.get(1));
        };
    }

    /** Commits what only this process could repeat. */
    public void commit(Realm realm, Write... writes) {
        commit(realm, Operation.anonymous(), List.of(writes));
    }

    /**
     * Commits writes that need not be done together, some at a time, since others of the organization wait meanwhile.
     */
    public void commitInParts(Realm realm, List<Write> writes) {
        Lists.partition(writes, PART).forEach(some -> commit(realm, Operation.anonymous(), some));
    }

    /** From now on documents of that type can be rewritten by whoever doesn't know what they are. */
    void keeps(String type, Documents<?> documents) {
        types.put(type, documents);
    }

    Optional<Documents<?>> documentsOf(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /** The clock was set: all that waits for a time is looked at again, and not only within a second. */
    public void clockWasSet() {
        bells.ringForTimes();
    }
}
