package dev.baton.webhooks;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import dev.baton.webhooks.Endpoint.State;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code Pause}, {@code Switch on}, and {@code Send what failed}. */
final class SwitchingWebhook {

    private final Endpoints endpoints;
    private final Standings standings;
    private final Finding finding;
    private final Keeping keeping;
    private final InstantSource clock;

    SwitchingWebhook(Endpoints endpoints, Standings standings, Finding finding, Keeping keeping, InstantSource clock) {
        this.endpoints = endpoints;
        this.standings = standings;
        this.finding = finding;
        this.keeping = keeping;
        this.clock = clock;
    }

    Reply pause(Action action) {
        return finding.forOne(
                action,
                action.argument(),
                found -> found.value().isOn()
                        ? pause(action, found)
                        : EndpointCards.said("It isn't on.", found.value()));
    }

    private Reply pause(Action action, Versioned<Endpoint> found) {
        var after = found.value().turned(State.PAUSED, clock.instant());
        return keeping.commit(
                action,
                EndpointCards.said("Paused. What happens from now on waits until you switch it on.", after),
                found.id(),
                "was paused",
                List.of(endpoints.put(found, after)));
    }

    Reply resume(Action action) {
        return finding.forOne(
                action,
                action.argument(),
                found -> found.value().isOn()
                        ? EndpointCards.said("It is on already.", found.value())
                        : resume(action, found));
    }

    /** All that waits is due, whatever it was put off to. */
    private Reply resume(Action action, Versioned<Endpoint> found) {
        var now = clock.instant();
        var after = found.value().turned(State.ON, now);
        var standing = standings.of(action.organization(), found.value());
        var writes = new ArrayList<Write>();
        writes.add(endpoints.put(found, after));
        writes.add(Rousing.waiting(found.id(), now));
        writes.addAll(Tracks.wakeAll(found.id(), now));
        var said = "It is on. " + (standing.open() == 0 ? "Nothing waits." : "What waits is sent now.");
        var failed = standing.failed() == 0 ? "" : " To send what was given up, show it and press Send what failed.";
        return keeping.commit(action, EndpointCards.said(said + failed, after), found.id(), "was switched on", writes);
    }

    Reply again(Action action) {
        return finding.forOne(action, action.argument(), found -> {
            var endpoint = found.value();
            if (!endpoint.isOn()) {
                return EndpointCards.said("Please switch it on first.", endpoint);
            }
            var failed = standings.of(action.organization(), endpoint).failed();
            return failed == 0
                    ? EndpointCards.said("Nothing was given up.", endpoint)
                    : keeping.commit(
                            action,
                            EndpointCards.said(
                                    failed + (failed == 1 ? " event is" : " events are") + " sent again.", endpoint),
                            found.id(),
                            "was sent again what failed",
                            List.of(Rousing.failed(found.id(), clock.instant())));
        });
    }
}
