package dev.baton.web;

import dev.baton.chat.Input;
import dev.baton.chat.IntakeHandler;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents the intake by what its handlers say of themselves, so that the two can't differ. */
final class IntakeDocs {

    private static final String KEY = "key";
    private static final String SIGNATURE = "signature";

    static OpenAPI of(List<IntakeHandler> handlers) {
        var paths = new Paths();
        handlers.forEach(
                handler -> paths.addPathItem("/api/v1/" + handler.resource(), new PathItem().post(operation(handler))));
        return new OpenAPI()
                .info(new Info()
                        .title("Baton")
                        .version("v1")
                        .description("Hand things over to sales and marketing from other systems. "
                                + "An administrator makes a source and its key with /baton admin source."))
                .components(new Components()
                        .addSecuritySchemes(
                                KEY,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("The source's key."))
                        .addSecuritySchemes(
                                SIGNATURE,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.HEADER)
                                        .name("webhook-signature")
                                        .description("A signature by Standard Webhooks instead of the key, with the "
                                                + "headers webhook-id and webhook-timestamp, and ?source=… in the "
                                                + "address.")))
                .addSecurityItem(new SecurityRequirement().addList(KEY))
                .addSecurityItem(new SecurityRequirement().addList(SIGNATURE))
                .paths(paths);
    }

    private static Operation operation(IntakeHandler handler) {
        return new Operation()
                .summary(handler.summary())
                .operationId("handIn-" + handler.resource())
                .addTagsItem(handler.resource())
                .addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .description("Names the request. Sent again within two days with the same body, it gets the "
                                + "same answer and has no second effect. Please send one: without it, what is sent "
                                + "again may be taken twice. At most 200 characters. A signed request is named by "
                                + "its webhook-id instead.")
                        .schema(new StringSchema().maxLength(200)))
                .addParametersItem(new QueryParameter()
                        .name("source")
                        .description("For signed requests: which source signs.")
                        .schema(new StringSchema()))
                .addParametersItem(signed(
                        "webhook-id", "Names the request, as the Idempotency-Key does. Sent again, it stays the same."))
                .addParametersItem(signed(
                        "webhook-timestamp", "When it was signed, in seconds since 1970; at most five minutes ago."))
                .addParametersItem(signed(
                        "webhook-signature",
                        "v1, and the HMAC-SHA256 of id, timestamp and body, joined by dots, in Base64."))
                .requestBody(new RequestBody().required(true).content(json(body(handler))))
                .responses(responses(handler));
    }

    private static HeaderParameter signed(String name, String description) {
        var header = new HeaderParameter();
        header.name(name).description("For signed requests. " + description).schema(new StringSchema());
        return header;
    }

    private static Map<String, String> example(IntakeHandler handler) {
        return handler.inputs().stream()
                .filter(input -> input.caption().required())
                .collect(Collectors.toMap(Input::id, input -> input.caption().label()));
    }

    private static Schema<?> body(IntakeHandler handler) {
        var schema = new ObjectSchema();
        for (var input : handler.inputs()) {
            schema.addProperty(input.id(), property(input));
            if (input.caption().required()) {
                schema.addRequiredItem(input.id());
            }
        }
        schema.setAdditionalProperties(false);
        schema.setExample(example(handler));
        return schema;
    }

    private static Schema<?> property(Input input) {
        var text = new StringSchema();
        if (input instanceof Input.Line line) {
            text.setMaxLength(line.longest());
        }
        return new Schema<>().anyOf(List.of(text, new NumberSchema())).description(description(input));
    }

    private static String description(Input input) {
        var label = input.caption().label();
        var hint = input.caption().hint();
        return hint.isEmpty() ? label : label + (label.endsWith("?") ? " " : ". ") + hint;
    }

    private static ApiResponses responses(IntakeHandler handler) {
        var answer = new ObjectSchema();
        handler.answers().forEach((name, text) -> answer.addProperty(name, new StringSchema().description(text)));
        var responses = new ApiResponses()
                .addApiResponse(
                        "202",
                        new ApiResponse().description("Taken, and durable.").content(json(answer)));
        Map.of(
                        "400", "The body is not JSON, or a header is malformed.",
                        "401", "No or wrong proof of who sends.",
                        "409", "The Idempotency-Key was used before with another body.",
                        "413", "The body is larger than 64 KB.",
                        "415", "The body is not sent as JSON.",
                        "422", "Fields must be changed; \"errors\" names each with a message.",
                        "429", "Too often; Retry-After says when to come back.",
                        "503",
                                "It may have been taken or not. Send it again after Retry-After with the same Idempotency-Key: "
                                        + "it is taken once. Without one it may be taken twice.")
                .forEach((code, text) -> responses.addApiResponse(code, problem(text)));
        return responses;
    }

    private static ApiResponse problem(String text) {
        return new ApiResponse()
                .description(text)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new ObjectSchema()
                                                .addProperty("title", new StringSchema())
                                                .addProperty("status", new IntegerSchema())
                                                .addProperty("detail", new StringSchema())
                                                .addProperty("errors", new ArraySchema().items(complaint())))));
    }

    private static Schema<?> complaint() {
        return new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private IntakeDocs() {}
}
