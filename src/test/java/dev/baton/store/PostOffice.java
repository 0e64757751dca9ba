package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Adds, claims and settles the messages of one realm. */
final class PostOffice {

    static final Duration LONG = Duration.ofMinutes(1);
    static final Verdict SENT = new Verdict.Sent("reference", Duration.ZERO);
    static final Verdict RETRY = new Verdict.Retry("busy", Duration.ZERO);
    static final Verdict LOOK = new Verdict.Look("timed out", Duration.ZERO);
    static final Verdict LOOK_FAILED = new Verdict.LookFailed("away", Duration.ZERO);
    static final Verdict UNKNOWN = new Verdict.Unknown("can't be found", Duration.ZERO);
    static final Verdict DEAD = new Verdict.Dead("channel is gone", Duration.ZERO);

    private final Stores stores;
    private final Realm realm;

    PostOffice(Stores stores, Realm realm) {
        this.stores = stores;
        this.realm = realm;
    }

    Letter post(String lane, String id) {
        return new Letter(realm, lane, id, Letter.Kind.POST, "", "text of " + id);
    }

    Letter headline(String lane, String id) {
        return new Letter(realm, lane, id, Letter.Kind.HEADLINE, "", "record of " + id);
    }

    Letter refresh(String lane, String root) {
        return new Letter(realm, lane, "refresh:" + root, Letter.Kind.REFRESH, root, "record of " + root);
    }

    void add(Letter... letters) {
        for (var letter : letters) {
            stores.store().commit(realm, letter.add());
        }
    }

    Visit<Claim> visit(String claimId, Duration lease, int limit) {
        return stores.lanes().claim(realm.partition(), claimId, lease, limit);
    }

    List<Claim> claim() {
        return visit(UUID.randomUUID().toString(), LONG, 100).claims();
    }

    Claim claimOne() {
        var claims = claim();
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    /** A claim whose node is gone: its lease is over at once. */
    Claim claimAndVanish() {
        return visit(UUID.randomUUID().toString(), Duration.ofMillis(1), 1)
                .claims()
                .getFirst();
    }

    boolean settle(Claim claim, Verdict verdict, Write... along) {
        return stores.lanes().settle(claim, verdict, List.of(along));
    }

    /** Claims the one message that is due, and settles it. */
    Claim serve(Verdict verdict) {
        var claim = claimOne();
        assertThat(settle(claim, verdict)).isTrue();
        return claim;
    }

    List<Trouble> trouble() {
        return stores.lanes().trouble(realm, 100);
    }

    void decide(Write... decisions) {
        stores.store().commit(realm, decisions);
    }
}
