package dev.baton.definitions;

import dev.baton.people.PodId;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Json;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The definitions of all pods, with their versions. */
final class Books {

    private static final String POD = "pod";

    /** As many as anybody leafs through. */
    private static final int MOST = 200;

    private final Documents<Definition> definitions;
    private final Documents<Version> versions;

    Books(Store store) {
        this.definitions = new Documents<>(
                store, "definition", Definition.class, definition -> List.of(), List.of(Books::withEnded));
        this.versions = new Documents<>(
                store,
                "definition-version",
                Version.class,
                version -> List.of(Entry.at(version.since(), POD, version.pod().value())));
    }

    /** Schema 1 didn't keep what became of proposals; without another one, the latest is what holds. */
    static ObjectNode withEnded(ObjectNode definition) {
        var ended = definition.putArray("ended");
        if (definition.path("current") instanceof ObjectNode current && !definition.hasNonNull("proposal")) {
            var revision = definition.path("revisions").asInt();
            var number = current.path("number").asInt();
            ended.add(Json.mapper().<ObjectNode>valueToTree(new Ended(revision, Ended.How.HOLDS, number)));
        }
        return definition;
    }

    Lookup<Definition> byPod(PodId pod) {
        return definitions.byId(pod.value());
    }

    Optional<Versioned<Definition>> find(Realm realm, PodId pod) {
        return definitions.find(realm, pod.value());
    }

    /** Latest first. */
    List<Version> versions(Realm realm, PodId pod) {
        return versions.values(realm, POD, pod.value(), MOST);
    }

    Write put(Optional<Versioned<Definition>> before, Definition after) {
        return definitions.put(before, after.pod().value(), after);
    }

    Write add(Version version) {
        return versions.add(id(version.pod(), version.number()), version);
    }

    private static String id(PodId pod, int number) {
        return pod + "." + number;
    }
}
