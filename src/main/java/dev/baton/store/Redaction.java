package dev.baton.store;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.KeyValue;
import io.lettuce.core.ScanArgs;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Takes words out of all that an organization has stored, whoever stored it: documents and what they are found by,
 * messages that wait, and answers that are kept for repetitions. What is sealed isn't looked into. It goes through all
 * keys, some at a time, so it takes seconds where much is stored, while others go on.
 */
public final class Redaction {

    private static final Logger LOG = LoggerFactory.getLogger(Redaction.class);
    private static final Script REDACT = Script.named("redact");
    private static final int PAGE = 500;
    private static final String DOCUMENT = "doc:";
    private static final String MESSAGE = "msg:";
    private static final String ANSWER = "op:";

    private final Redis redis;
    private final Store store;

    Redaction(Redis redis, Store store) {
        this.redis = redis;
        this.store = store;
    }

    /**
     * What came of it.
     *
     * @param changed how many things had the words
     * @param left how many have them still, as they were changed meanwhile or can't be read; another time may do
     * @param documents the ids of those documents that had them
     */
    public record Result(int changed, int left, Set<String> documents) {

        public Result {
            documents = Set.copyOf(documents);
        }
    }

    /** The same while it comes to be. */
    private static final class Count {

        private final Set<String> documents = new HashSet<>();
        private int changed;
        private int left;

        void one(Found found, boolean done) {
            changed += done ? 1 : 0;
            left += done ? 0 : 1;
            if (done && found.version() != null) {
                documents.add(found.version().id());
            }
        }

        Result result() {
            return new Result(changed, left, documents);
        }
    }

    /**
     * Takes words out.
     *
     * @param words whatever their case; they are taken out where they stand by themselves
     * @param except types of documents that stay as they are
     * @throws StoreUnavailable if Redis doesn't answer; what is done is done
     */
    public Result redact(Realm realm, Collection<String> words, Set<String> except) {
        var count = new Count();
        if (words.isEmpty()) {
            return count.result();
        }
        var redacted = new Redacted(words);
        var args = ScanArgs.Builder.limit(PAGE).match(realm.key("*"));
        KeyScanCursor<String> page = Redis.await(redis.commands().scan(args));
        while (true) {
            redact(realm, page.getKeys(), except, redacted, count);
            if (page.isFinished()) {
                return count.result();
            }
            page = Redis.await(redis.commands().scan(page, args));
        }
    }

    private void redact(Realm realm, List<String> keys, Set<String> except, Redacted redacted, Count count) {
        var prefix = realm.key("").length();
        var answers = keys.stream()
                .flatMap(key -> ask(key, key.substring(prefix), except).stream())
                .toList();
        for (var answer : answers) {
            answer.get().ifPresent(found -> redact(realm, found, redacted, count));
        }
    }

    /**
     * Words under a key.
     *
     * @param field where they are; empty if the key has no fields
     * @param version of a document; null of anything else
     */
    private record Found(
            String key,
            String field,
            String words,
            @Nullable Version version) {}

    private record Version(String type, String id, long number, int schema) {}

    /** Asks at once; the answer is waited for later. */
    private Optional<Supplier<Optional<Found>>> ask(String key, String name, Set<String> except) {
        if (name.startsWith(DOCUMENT)) {
            return document(key, name.substring(DOCUMENT.length()), except);
        }
        if (name.startsWith(MESSAGE)) {
            var body = redis.commands().hget(key, "body");
            return Optional.of(() -> words(key, "body", Redis.await(body)));
        }
        if (name.startsWith(ANSWER)) {
            var answer = redis.commands().get(key);
            return Optional.of(() -> words(key, "", Redis.await(answer)));
        }
        return Optional.empty();
    }

    private static Optional<Found> words(String key, String field, @Nullable String words) {
        return Optional.ofNullable(words).map(there -> new Found(key, field, there, null));
    }

    private Optional<Supplier<Optional<Found>>> document(String key, String name, Set<String> except) {
        var colon = name.indexOf(':');
        var type = name.substring(0, colon);
        if (except.contains(type)) {
            return Optional.empty();
        }
        var fields = redis.commands().hmget(key, "v", "s", "j");
        return Optional.of(() -> document(key, type, name.substring(colon + 1), Redis.await(fields)));
    }

    private static Optional<Found> document(String key, String type, String id, List<KeyValue<String, String>> fields) {
        if (fields.stream().anyMatch(KeyValue::isEmpty)) {
            return Optional.empty();
        }
        var version = Long.parseLong(fields.get(0).getValue());
        var schema = Integer.parseInt(fields.get(1).getValue());
        return Optional.of(new Found(key, "j", fields.get(2).getValue(), new Version(type, id, version, schema)));
    }

    private void redact(Realm realm, Found found, Redacted redacted, Count count) {
        try {
            redacted.of(found.words(), other -> fits(found, other))
                    .ifPresent(other -> count.one(found, put(realm, found, other)));
        } catch (JacksonException | IllegalArgumentException e) {
            // its message may have the words
            LOG.warn("{} can't be redacted: {}", nameOf(found), e.getClass().getSimpleName());
            count.one(found, false);
        }
    }

    private boolean fits(Found found, String other) {
        var version = found.version();
        try {
            if (version != null) {
                store.documentsOf(version.type())
                        .ifPresent(documents ->
                                documents.reworded(version.id(), version.number(), version.schema(), other));
            }
            return true;
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String nameOf(Found found) {
        var version = found.version();
        return version == null ? "a message or an answer" : version.type() + " " + version.id();
    }

    private boolean put(Realm realm, Found found, String other) {
        var version = found.version();
        if (version == null) {
            return redis.run(REDACT, found.key(), List.of(found.field(), found.words(), other))
                    .getFirst()
                    .equals("done");
        }
        return store.documentsOf(version.type())
                .map(documents -> put(realm, version, other, documents))
                .orElse(false);
    }

    private boolean put(Realm realm, Version version, String other, Documents<?> documents) {
        try {
            store.commit(realm, documents.reworded(version.id(), version.number(), version.schema(), other));
            return true;
        } catch (StaleWrite e) {
            return false;
        }
    }
}
