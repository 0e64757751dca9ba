package dev.baton.webhooks;

import dev.baton.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a system of an organization hears of what happens. Immutable; a transition says what came of it, and neither
 * stores nor sends.
 *
 * @param slot which of the organization's places for endpoints it has
 * @param host that of its address; the rest of the address may be a secret
 * @param address sealed
 * @param types of which events it hears; {@link Kinds#ALL} for all
 * @param secrets the present one first, then those that are still good
 * @param state whether it gets anything, and if not why
 * @param since when it was made or switched on last
 */
record Endpoint(
        String id,
        int slot,
        String name,
        String host,
        String address,
        List<String> types,
        List<Secret> secrets,
        State state,
        Instant since,
        PersonId madeBy,
        Instant madeAt) {

    /** More endpoints no organization has. */
    static final int MOST = 20;

    /** For so long a secret is good after there is a new one. */
    static final Duration OVERLAP = Duration.ofHours(24);

    /** More secrets at once would make a header that receivers refuse. */
    private static final int MOST_SECRETS = 3;

    /** Whether an endpoint gets anything. */
    enum State {
        ON,
        /** An administrator wants it to wait; what happens meanwhile waits with it. */
        PAUSED,
        /** It said that it is gone. */
        GONE,
        /** Nothing was taken for five days. */
        FAILING
    }

    /** What came of asking for a new secret. */
    sealed interface Rotation {

        record Rotated(Endpoint endpoint) implements Rotation {}

        /** There are too many that are still good. */
        record TooOften() implements Rotation {}
    }

    Endpoint {
        types = List.copyOf(types);
        secrets = List.copyOf(secrets);
    }

    boolean isOn() {
        return state == State.ON;
    }

    /** Whether what happens now waits for it, if it isn't on. */
    boolean collects() {
        return state == State.ON || state == State.PAUSED;
    }

    boolean hearsOf(String type) {
        return types.contains(Kinds.ALL) || types.contains(type);
    }

    Endpoint with(String otherName, String otherHost, String otherAddress, List<String> otherTypes) {
        return new Endpoint(
                id, slot, otherName, otherHost, otherAddress, otherTypes, secrets, state, since, madeBy, madeAt);
    }

    private Endpoint with(State other, Instant from, List<Secret> all) {
        return new Endpoint(id, slot, name, host, address, types, all, other, from, madeBy, madeAt);
    }

    /** The same in another state; what it is on for begins anew. */
    Endpoint turned(State other, Instant now) {
        return with(other, other == State.ON ? now : since, secrets);
    }

    /** Signs with another secret, too; the one so far is good for a day. */
    Rotation rotated(String sealed, Instant now) {
        var good = secrets.stream().filter(secret -> secret.holdsAt(now)).toList();
        if (good.size() >= MOST_SECRETS) {
            return new Rotation.TooOften();
        }
        var former = good.stream().map(secret -> secret.until(now.plus(OVERLAP)));
        var all = Stream.concat(Stream.of(new Secret(sealed, null)), former).toList();
        return new Rotation.Rotated(with(state, since, all));
    }

    /** Those that are good, sealed, the present one first. */
    List<String> secretsAt(Instant now) {
        return secrets.stream()
                .filter(secret -> secret.holdsAt(now))
                .map(Secret::sealed)
                .toList();
    }
}
