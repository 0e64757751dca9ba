package dev.baton.teams.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Payloads as Microsoft documents them; their folder's README tells from where each is. */
public final class Recordings {

    private static final Path FOLDER = Path.of("src", "test", "resources", "recorded", "teams");
    private static final JsonMapper JSON = new JsonMapper();

    /** A payload that comes from the fake Teams, and is as it was recorded otherwise. */
    public static ObjectNode json(FakeTeams teams, String name) {
        try {
            var json = (ObjectNode) JSON.readTree(Files.readString(FOLDER.resolve(name + ".json")));
            return json.put("serviceUrl", teams.serviceUrl());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that there are. */
    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Recordings() {}
}
