package dev.baton.slack.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fake's tokens and codes. Refresh tokens hold once. */
public final class FakeGrants {

    public static final String CLIENT_ID = "1111.2222";
    public static final String CLIENT_SECRET = "geheim-client-secret";
    public static final String APP_TOKEN = "xapp-1-A0BATON-1";

    /** Whom a token is for. */
    record Holder(String team, String enterprise, boolean wholeOrganization) {}

    private static final Duration LIFETIME = Duration.ofHours(12);

    private final Map<String, Holder> tokens = new HashMap<>();
    private final Map<String, String> bad = new HashMap<>();
    private final Map<String, Holder> codes = new HashMap<>();
    private final Map<String, Holder> refreshes = new HashMap<>();
    private final Map<String, List<String>> issued = new HashMap<>();
    private Duration lifetime = LIFETIME;
    private boolean rotating;
    private int count;

    FakeGrants(FakeWorkspace workspace) {
        tokens.put(FakeWorkspace.BOT_TOKEN, new Holder(FakeWorkspace.TEAM, "", false));
        tokens.put(APP_TOKEN, new Holder("", "", false));
    }

    /** A code for which a workspace, or a whole organization, was agreed on. */
    public synchronized String code(String team, String enterprise) {
        var code = "code-" + ++count;
        codes.put(code, new Holder(team, enterprise, team.isEmpty()));
        return code;
    }

    /** From now on tokens live for ever, as at first. */
    public synchronized void rotateNoMore() {
        rotating = false;
    }

    /** From now on tokens expire and are renewed. */
    public synchronized void rotate(Duration time) {
        rotating = true;
        lifetime = time;
    }

    /** From now on the token is refused with the error. */
    public synchronized void spoil(String token, String error) {
        bad.put(token, error);
    }

    /** All access tokens that were issued for a workspace, or for an organization, in their order. */
    public synchronized List<String> issuedFor(String id) {
        return issued.getOrDefault(id, List.of());
    }

    synchronized Optional<String> error(String token) {
        if (bad.containsKey(token)) {
            return Optional.of(bad.get(token));
        }
        return tokens.containsKey(token) ? Optional.empty() : Optional.of("invalid_auth");
    }

    synchronized Holder holder(String token) {
        return tokens.getOrDefault(token, new Holder("", "", false));
    }

    synchronized Optional<Holder> redeem(String code) {
        return Optional.ofNullable(codes.remove(code));
    }

    synchronized Optional<Holder> redeemRefresh(String refresh) {
        return Optional.ofNullable(refreshes.remove(refresh));
    }

    /** Tokens for somebody: access, and refresh or an empty text. */
    synchronized String[] issue(Holder holder) {
        count++;
        var access = "xoxb-granted-" + count;
        tokens.put(access, holder);
        issued.merge(
                holder.wholeOrganization() ? holder.enterprise() : holder.team(), List.of(access), FakeGrants::both);
        if (!rotating) {
            return new String[] {access, ""};
        }
        var refresh = "xoxe-refresh-" + count;
        refreshes.put(refresh, holder);
        return new String[] {access, refresh};
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    synchronized long lifetimeSeconds() {
        return lifetime.toSeconds();
    }
}
