package dev.baton.people;

import dev.baton.store.Json;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** How records of older schemas are read. */
final class Upgrades {

    /** In schema 1 a pod could not say whether replies are bridged. */
    static ObjectNode bridgedByDefault(ObjectNode pod) {
        if (pod.path("policy") instanceof ObjectNode policy) {
            policy.put("bridged", true);
        }
        return pod;
    }

    /** In schema 2 there was one response time, in the pod's working time. */
    static ObjectNode withLeadPolicy(ObjectNode pod) {
        if (pod.path("policy") instanceof ObjectNode policy) {
            var normal = Duration.parse(policy.path("response").asString());
            policy.remove("response");
            policy.set("leads", Json.mapper().valueToTree(LeadPolicy.of(normal)));
        }
        return pod;
    }

    /** In schema 3 nobody counted touches. */
    static ObjectNode withTouches(ObjectNode pod) {
        if (pod.path("policy").path("leads") instanceof ObjectNode leads) {
            leads.put("touches", LeadPolicy.TOUCHES);
        }
        return pod;
    }

    /** In schema 1 a person had one standing, and accounts were ids. */
    static ObjectNode withStandingPerAccount(ObjectNode person) {
        var accounts = person.arrayNode();
        for (var id : person.path("accounts")) {
            var account = accounts.addObject();
            account.set("id", id);
            account.set("standing", person.path("standing"));
            account.put("deleted", false);
            account.set("checked", person.path("checked"));
        }
        person.set("accounts", accounts);
        return person;
    }

    /** In schema 2 a person had one absence. */
    static ObjectNode withAbsences(ObjectNode person) {
        var all = person.putObject("absences").putArray("all");
        if (person.remove("absence") instanceof ObjectNode absence) {
            all.add(absence);
        }
        return person;
    }

    private Upgrades() {}
}
