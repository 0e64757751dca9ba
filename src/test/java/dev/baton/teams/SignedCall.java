package dev.baton.teams;

import dev.baton.store.Json;
import dev.baton.teams.fake.FakeLogin;
import dev.baton.teams.fake.InboundToken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** What is posted to Baton: as Teams would at first, then changed. */
final class SignedCall {

    static final String SERVICE = "https://smba.trafficmanager.net/emea/";

    private final FakeLogin login;
    private InboundToken token;
    private String line = "POST /api/messages HTTP/1.1";
    private String contentType = "application/json; charset=utf-8";
    private List<String> authorization;
    private byte[] body;

    SignedCall(FakeLogin login) {
        this.login = login;
        this.token = login.token(SERVICE);
        this.authorization = List.of();
        this.body = bytes(activity());
    }

    static ObjectNode activity() {
        var activity = Json.mapper().createObjectNode();
        activity.put("type", "message").put("channelId", "msteams").put("serviceUrl", SERVICE);
        activity.putObject("conversation").put("id", "19:x@thread.tacv2").put("tenantId", FakeLogin.TENANT);
        activity.putObject("channelData").putObject("tenant").put("id", FakeLogin.TENANT);
        return activity;
    }

    FakeLogin login() {
        return login;
    }

    InboundToken token() {
        return token;
    }

    SignedCall token(UnaryOperator<InboundToken> change) {
        token = change.apply(token);
        return this;
    }

    SignedCall activity(Consumer<ObjectNode> change) {
        var activity = activity();
        change.accept(activity);
        return body(activity.toString());
    }

    /** The service URL of both. */
    SignedCall service(String claim, String serviceUrl) {
        return token(good -> good.with("serviceurl", claim)).activity(it -> it.put("serviceUrl", serviceUrl));
    }

    SignedCall body(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    SignedCall line(String requestLine) {
        line = requestLine + " HTTP/1.1";
        return this;
    }

    SignedCall contentType(String type) {
        contentType = type;
        return this;
    }

    /** Instead of the token as it should be. */
    SignedCall authorization(String... values) {
        authorization = List.of(values);
        return this;
    }

    SignedCall bearer(String text) {
        return authorization("Bearer " + text);
    }

    private static byte[] bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    Wire send(int port) {
        var head = new ArrayList<>(List.of(line, "Host: 127.0.0.1:" + port));
        if (!contentType.isEmpty()) {
            head.add("Content-Type: " + contentType);
        }
        var values = authorization.isEmpty() ? List.of("Bearer " + token.sign()) : authorization;
        values.stream()
                .filter(value -> !value.isEmpty())
                .map("Authorization: "::concat)
                .forEach(head::add);
        return Wire.send(port, String.join("\r\n", head) + "\r\n", body);
    }
}
