package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators read of systems that speak their own format, as approved. */
class SourceGoldenTest {

    private final Office office = Office.withPod();

    private Card made(String kind, String name) {
        return office.ada
                .presses(office.ada.types("admin source").card(), "Add a source")
                .fills(Map.of("name", List.of(name), "kind", List.of(kind)))
                .card();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HUBSPOT", "SALESFORCE_MESSAGE", "SALESFORCE_CHANGE", "MARKETO", "PIPEDRIVE", "WEB_FORM", "OWN"})
    void what_to_enter_in_the_other_system(String kind) {
        approve("source-made-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'), made(kind, "The other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUBSPOT", "SALESFORCE_MESSAGE", "WEB_FORM"})
    void settings(String kind) {
        var form = office.ada.presses(made(kind, "The other"), "Settings of The other");
        approve("source-settings-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'), form.form());
    }

    @Test
    void mappings() {
        approve("mappings-none", office.ada.types("admin mapping").card());
        made("MARKETO", "Marketing");
        made("OWN", "Shop <!channel>");
        var form = office.ada.presses(office.ada.types("admin mapping").card(), "Change Shop <!channel>");
        approve("mapping-form", form.form());
        var tried = form.fills(Map.of(
                "expression", List.of("{\"company\": firm, \"whyNow\": \"Bought *again*\"}"),
                "sample", List.of("{\"firm\": \"Acme <!channel>\"}")));
        approve("mapping-tried", tried.form());
        var failed = form.fills(Map.of("expression", List.of("firm + 1"), "sample", List.of("{\"firm\": \"Acme\"}")));
        approve("mapping-failed", failed.form());
        approve("mapping-saved", tried.fills(Map.of()).card());
        approve("mappings", office.ada.types("admin mapping").card());
    }

    @Test
    void a_source_with_payloads_that_could_not_be_read() throws Exception {
        var card = made("OWN", "Shop").toString();
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + Baton.shared().port() + found("/api/v1/from/\\w+", card)))
                                .header("Authorization", "Bearer " + found("baton_\\w+", card))
                                .POST(HttpRequest.BodyPublishers.ofString("{"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        approve("sources-unread", office.ada.types("admin source").card());
    }

    private static String found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
