package dev.baton.webhooks;

import dev.baton.people.Audit;
import dev.baton.people.Realms;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Switches an endpoint off that takes nothing any more, and tells administrators. */
final class SwitchingOff {

    private final Endpoints endpoints;
    private final Telling telling;
    private final Audit audit;
    private final InstantSource clock;

    SwitchingOff(Endpoints endpoints, Telling telling, Audit audit, InstantSource clock) {
        this.endpoints = endpoints;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing if it isn't on; it is told once. */
    List<Write> turn(Realm realm, Versioned<Endpoint> endpoint, Endpoint.State state) {
        if (!endpoint.value().isOn()) {
            return List.of();
        }
        var id = endpoint.id();
        // each change gives another version, so of one that is switched off again it is told again
        var run = "webhook-off:" + id + ":" + endpoint.version();
        var writes = new ArrayList<Write>();
        writes.add(endpoints.put(endpoint, endpoint.value().turned(state, clock.instant())));
        writes.addAll(audit.note(
                new Audit.Task("Webhooks", run), AuditedEndpoints.WEBHOOK, id, "took nothing and was switched off"));
        writes.addAll(
                telling.administrators(Realms.organization(realm), run, EndpointCards.off(endpoint.value(), state)));
        return writes;
    }
}
