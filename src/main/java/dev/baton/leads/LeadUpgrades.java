package dev.baton.leads;

import dev.baton.people.LeadPolicy.Counting;
import dev.baton.store.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How records of older schemas are read. */
final class LeadUpgrades {

    /** Schema 1 kept no leads that may be the same. */
    static ObjectNode withoutAlike(ObjectNode lead) {
        for (var offer : List.of(lead.path("offer"), lead.path("before").path("offer"))) {
            if (offer instanceof ObjectNode node) {
                node.putArray("alike");
            }
        }
        return lead;
    }

    /** Schema 2 kept a deadline and whether it had passed; what was agreed on is read off the deadline. */
    static ObjectNode withClock(ObjectNode lead) {
        for (var node : List.of(lead, lead.path("before"))) {
            if (node instanceof ObjectNode stage) {
                stage.set("clock", Json.mapper().valueToTree(clock(stage)));
                if (stage.path("progress") instanceof ObjectNode progress) {
                    progress.set("routed", Json.mapper().valueToTree(Routed.TO_ALL));
                }
            }
        }
        return lead;
    }

    private static ResponseClock clock(ObjectNode stage) {
        var at = Instant.parse(stage.path("offer").path("at").asString());
        var due = Instant.parse(stage.path("offer").path("deadline").asString());
        var waits = stage.path("progress").path("state").asString().equals(State.OFFERED.name());
        var late = stage.path("progress").path("overdue").asBoolean();
        var terms = new ResponseClock.Terms(Duration.between(at, due), Counting.PLAIN);
        var turn = new ResponseClock.Turn(Duration.ZERO, waits ? due : null, late ? Share.ALL : null, null);
        var answered = stage.path("progress").path("history").path(0).path("at").asString(at.toString());
        var counted = waits ? Duration.ZERO : Duration.between(at, Instant.parse(answered));
        return new ResponseClock(terms, counted, waits ? at : null, turn, null, late ? due : null, null);
    }

    /** In schema 3 nothing else was known of a lead. */
    static ObjectNode withDetails(ObjectNode lead) {
        for (var offer : List.of(lead.path("offer"), lead.path("before").path("offer"))) {
            if (offer.path("particulars") instanceof ObjectNode particulars) {
                particulars.set("details", Json.mapper().valueToTree(Details.NONE));
            }
            if (offer instanceof ObjectNode node) {
                node.set("readiness", Json.mapper().valueToTree(Readiness.NOTHING_AGREED));
            }
        }
        return lead;
    }

    /** In schema 4 nobody said who had helped, and wins were not celebrated: those that are old won't be. */
    static ObjectNode withAssists(ObjectNode lead) {
        for (var stage : List.of(lead, lead.path("before"))) {
            if (stage.path("progress") instanceof ObjectNode progress) {
                progress.putArray("assists");
                progress.put("celebrated", progress.path("state").asString().equals(State.WON.name()));
            }
        }
        return lead;
    }

    /** In schema 5 nobody knew of touches. */
    static ObjectNode withTouches(ObjectNode lead) {
        for (var offer : List.of(lead.path("offer"), lead.path("before").path("offer"))) {
            if (offer.path("particulars").path("details") instanceof ObjectNode details) {
                details.set("touches", Json.mapper().valueToTree(Touches.UNKNOWN));
            }
        }
        return lead;
    }

    /** In schema 6 each handing over was a lead of its own. */
    static ObjectNode withTies(ObjectNode lead) {
        lead.set("ties", Json.mapper().valueToTree(Ties.NONE));
        return lead;
    }

    private LeadUpgrades() {}
}
