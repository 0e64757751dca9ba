package dev.baton.intake;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Quota;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets in machines that prove who they are, and not too often. */
public final class IntakeGate {

    /** Requests of one source that proves who it is. */
    public static final int PER_MINUTE = 600;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String BEARER = "Bearer ";

    private final Sources sources;
    private final Quota quota;

    IntakeGate(Sources sources, Quota quota) {
        this.sources = sources;
        this.quota = quota;
    }

    /**
     * What a request shows.
     *
     * @param authorization the header of that name
     * @param source the source that the address names
     * @param webhook the three headers of Standard Webhooks that are there
     */
    public record Pass(
            @Nullable String authorization, @Nullable String source, Map<String, List<String>> webhook, String body) {}

    /** Whom the gate has let in, or why not. */
    public sealed interface Decision {

        /**
         * A source of the organization.
         *
         * @param signedId names the request, if it is signed
         */
        record Welcome(OrganizationId organization, Source source, Optional<String> signedId) implements Decision {}

        record Stranger(String reason) implements Decision {}

        record TooOften(Duration pause) implements Decision {}
    }

    public Decision decide(Pass pass) {
        if (pass.authorization() != null && pass.authorization().startsWith(BEARER)) {
            return bearer(pass.authorization().substring(BEARER.length()).strip());
        }
        if (pass.source() != null && !pass.webhook().isEmpty()) {
            return webhook(pass.source(), pass);
        }
        if (!pass.webhook().isEmpty()) {
            return new Decision.Stranger("The request is signed, but its address doesn't say by whom. Add ?source=…"
                    + " as it was shown with the key.");
        }
        return new Decision.Stranger(
                "Send the source's key as \"Authorization: Bearer …\", or sign the request by Standard Webhooks.");
    }

    private Decision bearer(String text) {
        var key = SourceKey.parse(text);
        var source = key.flatMap(each -> sources.find(each.organization(), each.source()));
        if (key.isEmpty() || source.isEmpty()) {
            return stranger();
        }
        var realm = Realms.of(key.get().organization());
        var expected = sources.secretOf(realm, source.get().value());
        return Proof.same(expected, key.get().secret())
                ? welcome(key.get().organization(), source.get().value(), Optional.empty())
                : stranger();
    }

    private Decision webhook(String address, Pass pass) {
        var found = sources.at(address);
        if (found.isEmpty()) {
            return stranger();
        }
        var organization = found.get().organization();
        var source = found.get().source();
        var secret = sources.secretOf(Realms.of(organization), source.value());
        return Proof.webhook(pass.webhook(), pass.body(), secret)
                .<Decision>map(Decision.Stranger::new)
                .orElseGet(() -> welcome(organization, source.value(), signedId(pass)));
    }

    private static Optional<String> signedId(Pass pass) {
        return pass.webhook().getOrDefault("webhook-id", List.of()).stream().findFirst();
    }

    /** Counts one more request of a source; how long it is to pause if that is too many. */
    Optional<Duration> pause(OrganizationId organization, Source source) {
        return quota.exceeded(
                Realms.of(organization), "source:" + source.id(), source.kind().perMinute(), MINUTE);
    }

    /** What speaks a format of its own goes through its mapping, at its own address. */
    private Decision welcome(OrganizationId organization, Source source, Optional<String> signedId) {
        return source.kind() == Kind.BATON
                ? counted(organization, source, signedId)
                : new Decision.Stranger("This key is for another address, which was shown together with it.");
    }

    private Decision counted(OrganizationId organization, Source source, Optional<String> signedId) {
        return pause(organization, source)
                .<Decision>map(Decision.TooOften::new)
                .orElseGet(() -> new Decision.Welcome(organization, source, signedId));
    }

    private static Decision stranger() {
        return new Decision.Stranger(
                "There is no source with this key. An administrator makes one with /baton admin source.");
    }
}
