package dev.baton.webhooks;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;

/** {@code Send a test event}: shows that an endpoint gets something, and that its signature is understood. */
final class TryingWebhook {

    private final Announcements announcements;
    private final Finding finding;
    private final Keeping keeping;

    TryingWebhook(Announcements announcements, Finding finding, Keeping keeping) {
        this.announcements = announcements;
        this.finding = finding;
        this.keeping = keeping;
    }

    Reply send(Action action) {
        return finding.forOne(action, action.argument(), found -> {
            var endpoint = found.value();
            return endpoint.isOn()
                    ? keeping.commit(
                            action,
                            EndpointCards.tried(endpoint),
                            found.id(),
                            "was sent a test event",
                            announcements.test(endpoint))
                    : EndpointCards.said("Please switch it on first.", endpoint);
        });
    }
}
