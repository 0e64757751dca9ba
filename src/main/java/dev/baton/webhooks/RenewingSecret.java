package dev.baton.webhooks;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.webhooks.Endpoint.Rotation;
import java.time.InstantSource;
import java.util.List;

/** {@code New secret}: shown once. For a day everything is signed with the former one as well. */
final class RenewingSecret {

    private final Endpoints endpoints;
    private final Finding finding;
    private final Keeping keeping;
    private final InstantSource clock;

    RenewingSecret(Endpoints endpoints, Finding finding, Keeping keeping, InstantSource clock) {
        this.endpoints = endpoints;
        this.finding = finding;
        this.keeping = keeping;
        this.clock = clock;
    }

    Reply renew(Action action) {
        return finding.forOne(action, action.argument(), found -> {
            var secret = Secret.fresh();
            var sealed = endpoints.sealSecret(action.organization(), secret);
            return switch (found.value().rotated(sealed, clock.instant())) {
                case Rotation.TooOften() ->
                    EndpointCards.said(
                            "There are three secrets that are still good. Please wait a day, or remove the webhook and add it anew.",
                            found.value());
                case Rotation.Rotated(var after) ->
                    keeping.commit(
                            action,
                            new Keeping.Told(
                                    EndpointCards.secret(
                                            "Here is a new secret. The one so far is good for 24 hours more.",
                                            secret,
                                            after),
                                    EndpointCards.said(
                                            "The new secret was shown once. If you missed it, make another.", after)),
                            found.id(),
                            "got a new secret",
                            List.of(endpoints.put(found, after)));
            };
        });
    }
}
