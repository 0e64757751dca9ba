package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What whoever connects a system to the intake can read. */
class IntakeDocsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void the_documentation_names_each_field() throws Exception {
        var page = page();
        assertThat(page.toString()).contains("/api/v1/leads", "whyNow", "nextStep", "Idempotency-Key", "deadline");
        var operation = page.at("/paths/~1api~1v1~1leads/post");
        assertThat(operation.at("/responses/503/description").asString()).contains("same Idempotency-Key");
        var properties = operation.at("/requestBody/content/application~1json/schema/properties");
        assertThat(properties.at("/value").toString()).contains("\"string\"", "\"number\"");
        var answers = operation.at("/responses/202/content/application~1json/schema/properties");
        assertThat(answers.at("/id/description").asString()).contains("lead");
        assertThat(answers.at("/owner/description").asString()).contains("bsent until somebody accepts");
        assertThat(get("/api/docs").statusCode()).isIn(200, 302);
    }

    @Test
    void the_documentation_tells_how_to_sign_and_what_an_error_looks_like() throws Exception {
        var page = page();
        var operation = page.at("/paths/~1api~1v1~1leads/post");
        assertThat(operation.at("/parameters").toString())
                .contains("webhook-id", "webhook-timestamp", "webhook-signature");
        assertThat(page.at("/components/securitySchemes").size()).isEqualTo(2);
        var body = operation.at("/requestBody/content/application~1json/schema");
        assertThat(body.at("/example/company").asString()).isNotEmpty();
        assertThat(page.toString()).doesNotContain("?.");
        var problem = operation.at("/responses/422/content/application~1problem+json/schema/properties");
        assertThat(problem.at("/status/type").asString()).isEqualTo("integer");
        assertThat(problem.at("/errors/items/properties/message").isObject()).isTrue();
    }

    private static JsonNode page() throws IOException, InterruptedException {
        return Json.mapper().readTree(get("/api/openapi").body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + Baton.shared().port() + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
