package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The app that people upload to Teams is one that Teams takes. */
class TeamsAppTest {

    private static final TeamsApp APP = TeamsApp.built();
    private static final Pattern TEXT = Pattern.compile(
            "name\\.(short|full)|description\\.(short|full)|.*\\.commands\\[\\d+](\\.parameters\\[\\d+])?\\.(title|description)");

    /** What a person types stays as it is in every language. */
    private static final Pattern TYPED = Pattern.compile("bots\\[0].*\\.title");

    @Test
    void its_manifest_has_the_published_shape() {
        assertThat(PublishedSchema.MANIFEST.violations(APP.manifest())).isEmpty();
    }

    @Test
    void so_have_its_texts_in_other_languages() {
        assertThat(languages())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PublishedSchema.LOCALIZATION.violations(APP.json(file)))
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_mistake_in_it_is_found(String name, Consumer<ObjectNode> mistake) {
        var manifest = (ObjectNode) APP.manifest();
        mistake.accept(manifest);
        assertThat(PublishedSchema.MANIFEST.violations(manifest)).isNotEmpty();
    }

    static Stream<Arguments> a_mistake_in_it_is_found() {
        return Stream.of(
                mistake("a version of the schema", root -> root.put("manifestVersion", "1.29")),
                mistake("an unknown property", root -> root.put("validDomain", "x")),
                mistake("an id that is none", root -> root.put("id", "@teams.app-id@")),
                mistake(
                        "a scope's spelling",
                        root -> at(root, "/bots/0").putArray("scopes").add("groupchat")),
                mistake(
                        "a trigger",
                        root -> at(root, "/bots/0/commandLists/0")
                                .putArray("triggers")
                                .add("hash")),
                mistake(
                        "a long title",
                        root -> at(root, "/composeExtensions/0/commands/0").put("title", "x".repeat(33))),
                mistake("a long name", root -> at(root, "/name").put("short", "x".repeat(31))),
                mistake("no accent", root -> root.remove("accentColor")));
    }

    @Test
    void a_mistake_in_its_texts_is_found() {
        var texts = (ObjectNode) APP.json(languages().getFirst());
        assertThat(PublishedSchema.LOCALIZATION.violations(texts.deepCopy().put("name.shrot", "x")))
                .isNotEmpty();
        assertThat(PublishedSchema.LOCALIZATION.violations(texts.deepCopy().put("name.short", "x".repeat(31))))
                .isNotEmpty();
    }

    @Test
    void it_has_one_id_everywhere() {
        var manifest = APP.manifest();
        var id = manifest.path("id").asString();
        assertThat(List.of(
                        manifest.at("/bots/0/botId").asString(),
                        manifest.at("/composeExtensions/0/botId").asString(),
                        manifest.at("/webApplicationInfo/id").asString()))
                .containsOnly(id);
        assertThat(manifest.toString()).doesNotContain("@");
    }

    @Test
    void nothing_is_in_it_twice() {
        assertThat(APP.manifest()
                        .at("/composeExtensions/0/commands")
                        .valueStream()
                        .map(command -> command.path("id")))
                .doesNotHaveDuplicates();
        for (var list : APP.manifest().at("/bots/0/commandLists")) {
            assertThat(list.path("commands").valueStream().map(command -> command.path("title")))
                    .doesNotHaveDuplicates();
        }
    }

    /** Longer ones are cut in the menu. */
    @Test
    void its_commands_are_short() {
        for (var command : APP.manifest().findParents("title")) {
            assertThat(command.path("title").asString("")).hasSizeLessThanOrEqualTo(32);
            assertThat(command.path("description").asString("")).hasSizeBetween(1, 128);
        }
    }

    /** Teams has no messages for one person where there is only one anyway. */
    @Test
    void a_slash_works_where_others_listen() {
        for (var list : APP.manifest().at("/bots/0/commandLists")) {
            var personal = list.path("scopes").toString().contains("personal");
            assertThat(list.path("triggers").toString().contains("slash")).isNotEqualTo(personal);
        }
    }

    @Test
    void each_of_its_texts_is_there_in_each_language() {
        var texts = new ArrayList<String>();
        collect("", APP.manifest(), texts);
        assertThat(texts).hasSizeGreaterThan(20);
        for (var file : languages()) {
            assertThat(APP.json(file)
                            .propertyStream()
                            .map(entry -> entry.getKey())
                            .filter(key -> !key.startsWith("$")))
                    .as(file)
                    .containsExactlyInAnyOrderElementsOf(texts);
        }
    }

    private static void collect(String path, JsonNode node, List<String> texts) {
        if (node.isString()
                && TEXT.matcher(path).matches()
                && !TYPED.matcher(path).matches()) {
            texts.add(path);
        }
        node.propertyStream()
                .forEach(entry -> collect(
                        path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), texts));
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), texts);
            }
        }
    }

    @Test
    void it_holds_what_its_manifest_names_and_nothing_else() {
        var named = Stream.concat(Stream.of("manifest.json", icon("color"), icon("outline")), languages().stream());
        assertThat(APP.files()).containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void its_coloured_icon_is_192_pixels_wide_and_filled() {
        var image = APP.image(icon("color"));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsOnly(192);
        assertThat(pixels(image)).allMatch(pixel -> pixel >>> 24 == 255);
        var accent = Integer.decode(APP.manifest().path("accentColor").asString());
        assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(accent);
    }

    @Test
    void its_outline_is_32_pixels_wide_and_white_on_nothing() {
        var image = APP.image(icon("outline"));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsOnly(32);
        assertThat(pixels(image)).allMatch(pixel -> pixel >>> 24 == 0 || (pixel & 0xffffff) == 0xffffff);
        assertThat(pixels(image)).anyMatch(pixel -> pixel >>> 24 == 255).anyMatch(pixel -> pixel >>> 24 == 0);
    }

    @Test
    void each_permission_is_explained() throws IOException {
        var page = Files.readString(Path.of("docs", "teams.md"));
        var asked = Stream.concat(
                APP.manifest().path("permissions").valueStream().map(JsonNode::asString),
                APP.manifest()
                        .at("/authorization/permissions/resourceSpecific")
                        .valueStream()
                        .map(permission -> permission.path("name").asString()));
        var explained = page.lines()
                .filter(line -> line.matches("\\| `[A-Za-z.]+` \\|.*"))
                .map(line -> line.replaceFirst("^\\| `([^`]+)`.*", "$1"));
        assertThat(explained).containsAll(asked.toList());
    }

    private static List<String> languages() {
        return APP.manifest()
                .at("/localizationInfo/additionalLanguages")
                .valueStream()
                .map(language -> language.path("file").asString())
                .toList();
    }

    private static String icon(String kind) {
        return APP.manifest().at("/icons/" + kind).asString();
    }

    private static List<Integer> pixels(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .boxed()
                .toList();
    }

    private static ObjectNode at(ObjectNode root, String place) {
        return (ObjectNode) root.at(place);
    }

    private static Arguments mistake(String name, Consumer<ObjectNode> mistake) {
        return Arguments.of(name, mistake);
    }
}
