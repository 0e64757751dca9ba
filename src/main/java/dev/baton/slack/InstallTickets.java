package dev.baton.slack;

import dev.baton.store.Committed;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * One for each installation that somebody began: its state goes to Slack and back, its counterpart stays in the browser
 * that began. Redis forgets a ticket after a while; only hashes are there.
 */
final class InstallTickets {

    static final Duration VALID = Duration.ofMinutes(10);

    private static final Realm REALM = new Realm("slack-installations");
    private static final int BYTES = 32;

    private final Store store;
    private final Duration valid;
    private final SecureRandom random = new SecureRandom();

    /** @param valid how long somebody may take, at Slack, to agree */
    InstallTickets(Store store, Duration valid) {
        this.store = store;
        this.valid = valid;
    }

    record Ticket(String state, String counterpart) {

        @Override
        public String toString() {
            return "Ticket";
        }
    }

    Ticket issue() {
        var ticket = new Ticket(secret(), secret());
        store.commit(REALM, new Operation(issued(ticket.state()), valid, hash(ticket.counterpart())), List.of());
        return ticket;
    }

    /** Takes a ticket, once. Somebody without the counterpart takes none, and spoils none. */
    boolean redeem(String state, String counterpart) {
        var asked = store.commit(REALM, new Operation(issued(state), Duration.ofSeconds(1), ""), List.of());
        var isRight = asked instanceof Committed.Repeated(var expected)
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII),
                        hash(counterpart).getBytes(StandardCharsets.US_ASCII));
        return isRight && isFirst(state);
    }

    private boolean isFirst(String state) {
        var taker = UUID.randomUUID().toString();
        return switch (store.commit(
                REALM, new Operation("redeemed:" + hash(state), valid.multipliedBy(2), taker), List.of())) {
            case Committed.Done ignored -> true;
            case Committed.Repeated(var other) -> other.equals(taker);
        };
    }

    private static String issued(String state) {
        return "issued:" + hash(state);
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
