package dev.baton.slack;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonParser;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.Methods;
import com.slack.api.model.manifest.AppManifestParams;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the manifest asks Slack for is what Baton uses, and nothing else. */
class ManifestTest {

    private static final Manifest MANIFEST = Manifest.forSocketMode();
    private static final String EVENTS = "/settings/event_subscriptions/bot_events";
    private static final String ADDRESS = "https://baton.example.com";

    /**
     * For whom Baton posts: channels, private ones too, and people, alone or together. From
     * docs.slack.dev/reference/methods.
     */
    private static final Map<String, Set<String>> SCOPES_BY_METHOD = Map.ofEntries(
            entry("apps.connections.open", Set.of()), // the app-level token's own
            entry("auth.test", Set.of()),
            entry("chat.delete", Set.of("chat:write")),
            entry("chat.getPermalink", Set.of()),
            entry("chat.postEphemeral", Set.of("chat:write")),
            entry("chat.postMessage", Set.of("chat:write")),
            entry("chat.update", Set.of("chat:write")),
            entry("conversations.history", Set.of("channels:history", "groups:history", "im:history", "mpim:history")),
            entry("conversations.open", Set.of("im:write", "mpim:write")),
            entry("conversations.replies", Set.of("channels:history", "groups:history", "im:history", "mpim:history")),
            entry("oauth.v2.access", Set.of()),
            entry("usergroups.list", Set.of("usergroups:read")),
            entry("usergroups.users.list", Set.of("usergroups:read")),
            entry("users.info", Set.of("users:read", "users:read.email")),
            entry("views.open", Set.of()),
            entry("views.publish", Set.of()),
            entry("views.update", Set.of()));

    /** From docs.slack.dev/reference/events. */
    private static final Map<String, Set<String>> SCOPES_BY_EVENT = Map.ofEntries(
            entry("app_home_opened", Set.of()),
            entry("app_mention", Set.of("app_mentions:read")),
            entry("app_uninstalled", Set.of()),
            entry("channel_id_changed", Set.of("channels:read", "groups:read")),
            entry("member_joined_channel", Set.of("channels:read", "groups:read")),
            entry("message.channels", Set.of("channels:history")),
            entry("message.groups", Set.of("groups:history")),
            entry("message.im", Set.of("im:history")),
            entry("reaction_added", Set.of("reactions:read")),
            entry("tokens_revoked", Set.of()),
            entry("user_change", Set.of("users:read")));

    @Test
    void the_scopes_are_those_that_the_code_asks_for() {
        assertThat(MANIFEST.texts("/oauth_config/scopes/bot")).isEqualTo(Scopes.BOT);
        assertThat(MANIFEST.at("/oauth_config/scopes")).hasSize(1);
    }

    @Test
    void each_scope_is_needed_and_none_is_missing() throws Exception {
        var needed = new TreeSet<>(Set.of("commands"));
        for (var method : methodsInUse()) {
            assertThat(SCOPES_BY_METHOD).containsKey(method);
            needed.addAll(SCOPES_BY_METHOD.getOrDefault(method, Set.of()));
        }
        for (var event : MANIFEST.texts(EVENTS)) {
            assertThat(SCOPES_BY_EVENT).containsKey(event);
            needed.addAll(SCOPES_BY_EVENT.getOrDefault(event, Set.of()));
        }
        assertThat(Scopes.BOT).containsExactlyElementsOf(needed);
    }

    /** Names of Slack's methods among the texts in our classes. */
    private static Set<String> methodsInUse() throws Exception {
        var known = new TreeSet<String>();
        for (var field : Methods.class.getFields()) {
            if (field.getType() == String.class) {
                known.add((String) field.get(null));
            }
        }
        known.retainAll(textsInOurClasses());
        assertThat(known).contains("chat.postMessage", "apps.connections.open");
        return known;
    }

    private static Set<String> textsInOurClasses() throws Exception {
        var source = SlackApi.class.getProtectionDomain().getCodeSource().getLocation();
        var folder = Path.of(source.toURI()).resolve("dev/baton/slack");
        var texts = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                textsIn(file).forEach(texts::add);
            }
        }
        return texts;
    }

    private static Stream<String> textsIn(Path file) throws IOException {
        return StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(constant -> ((StringEntry) constant).stringValue());
    }

    @Test
    void of_all_events_that_there_are_those_in_the_manifest_are_served() throws Exception {
        var subscribed = MANIFEST.texts(EVENTS).stream()
                .map(event -> event.replaceFirst("^message\\..*", "message"))
                .distinct()
                .toList();
        assertThat(eventsOfSlack())
                .hasSizeGreaterThan(80)
                .containsAll(subscribed)
                .filteredOn(ManifestTest::isServed)
                .containsExactlyInAnyOrderElementsOf(subscribed);
    }

    private static Set<String> eventsOfSlack() throws Exception {
        var classes = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:com/slack/api/model/event/?*Event.class");
        var types = new TreeSet<String>();
        for (var resource : classes) {
            var name = Objects.toString(resource.getFilename()).replace(".class", "");
            types.add((String) Class.forName("com.slack.api.model.event." + name)
                    .getField("TYPE_NAME")
                    .get(null));
        }
        return types;
    }

    private static boolean isServed(String event) {
        var served = Response.error(418);
        var router = new EventRouter(
                mock(Events.class, call -> served),
                mock(Talking.class, call -> served),
                mock(Remarks.class, call -> served),
                mock(Reactions.class, call -> served),
                mock(Changes.class, call -> served),
                mock(Installations.class));
        var body = "{\"type\":\"event_callback\",\"event\":{\"type\":\"" + event + "\"}}";
        return router.serve(new EventRequest(body, new RequestHeaders(Map.of())))
                .equals(served);
    }

    @Test
    void slack_knows_each_setting() {
        for (var manifest : List.of(MANIFEST, Manifest.forHttp())) {
            var gson = GsonFactory.createSnakeCase();
            var json = manifest.root().toString();
            var understood = gson.toJsonTree(gson.fromJson(json, AppManifestParams.class));
            assertThat(understood).isEqualTo(JsonParser.parseString(json));
        }
    }

    /** The limits are those of docs.slack.dev/reference/app-manifest. */
    @Test
    void no_text_is_too_long_for_slack_or_too_short() {
        assertThat(MANIFEST.at("/display_information/name").asString()).hasSizeLessThanOrEqualTo(35);
        assertThat(MANIFEST.at("/display_information/description").asString()).hasSizeLessThanOrEqualTo(140);
        assertThat(MANIFEST.at("/display_information/long_description").asString())
                .hasSizeBetween(174, 4_000);
        assertThat(MANIFEST.each("/features/shortcuts", "name"))
                .allSatisfy(name -> assertThat(name).hasSizeBetween(1, 24));
        assertThat(MANIFEST.each("/features/shortcuts", "description"))
                .allSatisfy(text -> assertThat(text).hasSizeBetween(1, 150));
        assertThat(MANIFEST.each("/features/slash_commands", "description"))
                .allSatisfy(text -> assertThat(text).hasSizeBetween(1, 2_000));
    }

    @Test
    void by_socket_mode_there_is_no_address_in_it() {
        assertThat(MANIFEST.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(MANIFEST.root().toString()).doesNotContain(ADDRESS);
    }

    @Test
    void over_http_everything_goes_where_baton_listens() {
        var http = Manifest.forHttp();
        var interactivity = "/settings/interactivity/";
        assertThat(http.at("/settings/socket_mode_enabled").asBoolean()).isFalse();
        var addresses = Stream.of(
                        Stream.of(http.at("/settings/event_subscriptions/request_url")
                                .asString()),
                        Stream.of("request_url", "message_menu_options_url")
                                .map(name -> http.at(interactivity + name).asString()),
                        http.each("/features/slash_commands", "url").stream())
                .flatMap(each -> each);
        assertThat(addresses).containsOnly(ADDRESS + SlackIncomingConfiguration.PATH);
        assertThat(http.texts("/oauth_config/redirect_urls")).containsExactly(ADDRESS + Installing.REDIRECT);
    }

    @Test
    void the_scopes_are_explained_one_by_one() throws IOException {
        var page = Files.readString(Path.of("docs/slack.md"));
        var reasons = page.substring(page.indexOf("## What Baton may do, and why"), page.indexOf("## Removing Baton"));
        var explained = reasons.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceFirst("^\\| `([^`]+)`.*", "$1"))
                .toList();
        assertThat(explained).containsExactlyElementsOf(Scopes.BOT);
    }
}
