package dev.baton.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Urns for secret ballots. An urn knows who has cast one and which ones were cast, each in the order of their bytes:
 * nothing in it says which ballot is whose, or when it came. So ballots are to be sealed and all of one length. Each
 * begins with a mark by which it can be found: marks are random, of one length and no two alike.
 */
public final class Urns {

    private static final Script LOOK = Script.named("urn");
    private static final Script ASK = Script.named("urn-ask");
    private static final Script HOLDS = Script.named("urn-holds");

    private final Redis redis;

    Urns(Redis redis) {
        this.redis = redis;
    }

    /** What is in an urn; nothing if there is none. */
    public record Urn(Set<String> voters, List<String> ballots) {

        public Urn {
            voters = Set.copyOf(voters);
            ballots = List.copyOf(ballots);
        }
    }

    /** Casts somebody's ballot. The commit is stale if the person has cast one before. */
    public static Write cast(String urn, String voter, String ballot) {
        return new Write("V", urn, voter, ballot);
    }

    /**
     * Puts a ballot in place of the one with a mark. The commit is stale if that isn't there, as when it was replaced.
     */
    public static Write replace(String urn, String mark, String ballot) {
        return new Write("B", urn, mark, ballot);
    }

    /** Destroys an urn with all that is in it. */
    public static Write destroy(String urn) {
        return new Write("U", urn);
    }

    /**
     * Looks into an urn.
     *
     * @throws StoreUnavailable if Redis doesn't answer
     */
    public Urn look(Realm realm, String urn) {
        var answer = redis.run(LOOK, realm.key("urn:" + urn), List.of(realm.tag(), realm.name(), urn));
        return new Urn(new HashSet<>(words(answer.get(0))), words(answer.get(1)));
    }

    /** How many have cast a ballot. */
    public int count(Realm realm, String urn) {
        return Integer.parseInt((String) ask(realm, urn, Set.of()).getFirst());
    }

    /** Whether somebody has cast one. */
    public boolean hasCast(Realm realm, String urn, String voter) {
        return !voters(realm, urn, Set.of(voter)).isEmpty();
    }

    /** Those of some people who have cast one. */
    public Set<String> voters(Realm realm, String urn, Collection<String> people) {
        return Set.copyOf(words(ask(realm, urn, people).get(1)));
    }

    /** Whether a ballot with a mark is in it. */
    public boolean holds(Realm realm, String urn, String mark) {
        var answer = redis.run(HOLDS, realm.key("urn:" + urn), List.of(realm.tag(), realm.name(), urn, mark));
        return answer.getFirst().equals("yes");
    }

    private List<?> ask(Realm realm, String urn, Collection<String> people) {
        var words = Stream.concat(Stream.of(realm.tag(), realm.name(), urn), people.stream());
        return redis.run(ASK, realm.key("urn:" + urn), words.toList());
    }

    private static List<String> words(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }
}
