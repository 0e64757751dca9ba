package dev.baton.store;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.KeyValue;
import io.lettuce.core.ScanArgs;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Messages to send, in lanes. A lane is served by one node at a time, in order. What becomes of a message is decided by
 * whoever claims it.
 */
public final class Lanes {

    private static final Script CLAIM = Script.named("lanes-claim");
    private static final Script SETTLE = Script.committing("lanes-settle");
    private static final Script HEADLINE_AT = Script.named("headline-at");
    private static final Script TROUBLE = Script.named("trouble");

    private static final int PAGE = 500;

    private final Redis redis;
    private final Bell bell;

    Lanes(Redis redis, Bell bell) {
        this.redis = redis;
        this.bell = bell;
    }

    /**
     * Tells at once what this node adds.
     *
     * @param listener hears the number of a partition that has a new message
     */
    public void onAdded(IntConsumer listener) {
        bell.listen(listener);
    }

    /**
     * Claims the first messages of lanes that are due.
     *
     * @param claimId repeated after {@link StoreUnavailable}, it gets the same claims, unless half of the lease is over
     * @param lease how long until another node may claim the same; at least half of it is left when this returns
     */
    public Visit<Claim> claim(int partition, String claimId, Duration lease, int limit) {
        var tag = Realm.tag(partition);
        var answer = redis.run(
                CLAIM, tag + ":lanes", List.of(tag, claimId, Long.toString(lease.toMillis()), Integer.toString(limit)));
        var claims = answer.stream().skip(1).map(each -> claim((List<?>) each)).toList();
        return new Visit<>(claims, Visit.delay(answer.getFirst()));
    }

    private static Claim claim(List<?> fields) {
        var words = fields.stream().map(String.class::cast).toList();
        var letter = new Letter(
                new Realm(words.get(0)), words.get(1), words.get(2), kind(words.get(5)), words.get(6), words.get(7));
        var reference = words.get(9);
        return new Claim(
                letter,
                Long.parseLong(words.get(3)),
                words.get(4).equals("sending"),
                new Claim.Root(words.get(8), reference.isEmpty() ? null : reference),
                Integer.parseInt(words.get(10)),
                Integer.parseInt(words.get(11)),
                Integer.parseInt(words.get(12)),
                Instant.ofEpochMilli(Long.parseLong(words.get(13))));
    }

    private static Letter.Kind kind(String word) {
        return Letter.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Settles a claim and lets go of the lane. What may have been posted is never called unsent, so only a person can
     * have it sent again.
     *
     * @param along what else to write in the same step
     * @return false if another node has claimed the lane since, and nothing was written
     * @throws IllegalArgumentException if the message {@linkplain Claim#mayHaveBeenPosted may have been posted} and the
     *     verdict is that it wasn't
     * @throws StaleWrite if something that goes along has changed since it was read; nothing is written, and the claim
     *     still holds
     */
    public boolean settle(Claim claim, Verdict verdict, List<Write> along) {
        if (claim.mayHaveBeenPosted() && (verdict instanceof Verdict.Retry || verdict instanceof Verdict.Dead)) {
            throw new IllegalArgumentException(claim.letter().id() + " may have been posted, so it is not " + verdict);
        }
        var letter = claim.letter();
        var realm = letter.realm();
        var arguments = new ArrayList<>(
                List.of(realm.tag(), realm.name(), letter.lane(), letter.id(), Long.toString(claim.fence())));
        arguments.addAll(words(verdict));
        along.forEach(write -> arguments.addAll(write.words()));
        var answer = redis.run(SETTLE, realm.tag() + ":lanes", arguments);
        bell.ring(realm.partition());
        return switch ((String) answer.getFirst()) {
            case "done" -> true;
            case "fenced" -> false;
            default -> throw new StaleWrite((String) answer.get(1));
        };
    }

    private static List<String> words(Verdict verdict) {
        var pause = Long.toString(verdict.pause().toMillis());
        return switch (verdict) {
            case Verdict.Sent sent -> List.of("sent", sent.reference(), pause);
            case Verdict.Retry retry -> List.of("retry", retry.reason(), pause);
            case Verdict.Look look -> List.of("look", look.reason(), pause);
            case Verdict.LookFailed failed -> List.of("look_failed", failed.reason(), pause);
            case Verdict.Unknown unknown -> List.of("unknown", unknown.reason(), pause);
            case Verdict.Dead dead -> List.of("dead", dead.reason(), pause);
        };
    }

    /**
     * The body of the headline that stands by itself at that reference. Being asked for keeps it known: it is forgotten
     * half a year after it was last posted, refreshed or asked for.
     */
    public Optional<String> headlineAt(Realm realm, String reference) {
        var answer = redis.run(HEADLINE_AT, realm.tag(), List.of(realm.tag(), realm.name(), reference));
        return answer.stream().map(String.class::cast).findFirst();
    }

    /**
     * The bodies of the headlines whose ids are such. It goes through all keys, some at a time, so it takes seconds
     * where much is stored, while others go on.
     */
    public List<String> headlines(Realm realm, Predicate<String> isSuch) {
        var prefix = realm.key("msg:");
        var args = ScanArgs.Builder.limit(PAGE).match(prefix + "*");
        var commands = redis.commands();
        var bodies = new ArrayList<String>();
        KeyScanCursor<String> page = Redis.await(commands.scan(args));
        while (true) {
            page.getKeys().stream()
                    .filter(key -> isSuch.test(key.substring(prefix.length())))
                    .map(key -> commands.hmget(key, "kind", "body"))
                    .toList()
                    .forEach(asked -> headline(Redis.await(asked)).ifPresent(bodies::add));
            if (page.isFinished()) {
                return bodies;
            }
            page = Redis.await(commands.scan(page, args));
        }
    }

    private static Optional<String> headline(List<KeyValue<String, String>> fields) {
        return fields.getFirst().getValueOrElse("").equals("headline")
                ? fields.getLast().optional()
                : Optional.empty();
    }

    /** Whether a message with that id was added and is still known. */
    public boolean knows(Realm realm, String messageId) {
        return Redis.await(redis.commands().exists(realm.key("msg:" + messageId))) > 0;
    }

    /** What became of each of those messages. */
    public Map<String, Fate> fates(Realm realm, Collection<String> messageIds) {
        var commands = redis.commands();
        var asked = messageIds.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> commands.hget(realm.key("msg:" + id), "state")));
        return asked.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        each -> Fate.of(Objects.requireNonNullElse(Redis.await(each.getValue()), ""))));
    }

    /** Messages that wait for a person's decision, oldest first. */
    public List<Trouble> trouble(Realm realm, int limit) {
        return trouble(realm, limit, "");
    }

    /** The message, if it waits for a person's decision. */
    public Optional<Trouble> trouble(Realm realm, String messageId) {
        return trouble(realm, 1, messageId).stream().findFirst();
    }

    private List<Trouble> trouble(Realm realm, int limit, String messageId) {
        var answer =
                redis.run(TROUBLE, realm.tag(), List.of(realm.tag(), realm.name(), Integer.toString(limit), messageId));
        return answer.stream().map(each -> trouble(realm, (List<?>) each)).toList();
    }

    private static Trouble trouble(Realm realm, List<?> fields) {
        var words = fields.stream().map(String.class::cast).toList();
        return new Trouble(
                new Letter(realm, words.get(1), words.get(0), kind(words.get(2)), words.get(3), words.get(4)),
                words.get(5),
                words.get(6),
                Instant.ofEpochMilli(Long.parseLong(words.get(7))));
    }

    /** Puts a message that waits for a decision back into its lane; stale if it doesn't wait any more. */
    public static Write sendAgain(String messageId) {
        return new Write("A", messageId);
    }

    /**
     * Decides that a message was sent; stale if it doesn't wait any more. A headline is looked up once more, as its
     * reference is needed to bring it up to date.
     */
    public static Write itWasSent(String messageId) {
        return new Write("S", messageId);
    }

    /** Decides that a message is never sent; stale if it doesn't wait any more. */
    public static Write drop(String messageId) {
        return new Write("X", messageId);
    }

    /**
     * How much waits, on all nodes.
     *
     * @param messages in lanes, over all partitions
     * @param oldest since when the oldest waits
     */
    public record Backlog(long messages, Duration oldest) {}

    public Backlog backlog() {
        var commands = redis.commands();
        var outboxes = IntStream.range(0, Realm.PARTITIONS)
                .mapToObj(partition -> Realm.tag(partition) + ":outbox")
                .toList();
        var counts = outboxes.stream().map(commands::zcard).toList();
        var firsts = outboxes.stream()
                .map(outbox -> commands.zrangeWithScores(outbox, 0, 0))
                .toList();
        var time = commands.time();
        var messages = counts.stream().mapToLong(Redis::await).sum();
        var now = Long.parseLong(Redis.await(time).getFirst()) * 1000;
        var oldest = firsts.stream()
                .flatMap(first -> Redis.await(first).stream())
                .mapToLong(first -> (long) first.getScore())
                .min()
                .orElse(now);
        return new Backlog(messages, Duration.ofMillis(Math.max(0, now - oldest)));
    }
}
