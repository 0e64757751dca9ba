package dev.baton.teams;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.baton.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Microsoft publishes about the shape of things; see {@code src/test/resources/schemas/teams/LICENSE}. */
final class PublishedSchema {

    /** The app's manifest, 1.30. */
    static final PublishedSchema MANIFEST = new PublishedSchema("manifest.json");

    /** The texts of the app in another language, 1.30. */
    static final PublishedSchema LOCALIZATION = new PublishedSchema("localization.json");

    /** Adaptive Cards as Teams has them, its own additions among them. What is not named is refused. */
    static final PublishedSchema CARDS = new PublishedSchema("cards.json");

    private final Schema schema;

    private PublishedSchema(String file) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(published("/schemas/teams/" + file));
    }

    /** Where and how the tree differs; empty if it doesn't. */
    List<String> violations(JsonNode tree) {
        return schema.validate(tree).stream().map(Object::toString).toList();
    }

    /**
     * Read as a later draft than they say: the manifest's uses {@code const}, which theirs doesn't know yet. A
     * backspace among characters is written in another way in Java's expressions.
     */
    private static JsonNode published(String file) {
        try (var stream = Objects.requireNonNull(PublishedSchema.class.getResourceAsStream(file), file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\\\\f\\\\b", "\\\\f\\\\x08");
            var tree = (ObjectNode) Json.mapper().readTree(text);
            return tree.put("$schema", SpecificationVersion.DRAFT_2019_09.getDialectId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
