package dev.baton.bench;

import dev.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@link Submissions} are in Slack: the same form, filled in with the same, in Teams' dialogs. */
final class TeamsSubmissions implements Requests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger LAST = new AtomicInteger();

    /**
     * A dialog that was opened.
     *
     * @param form as Baton answered
     */
    record Opened(TeamsUser by, JsonNode form) {}

    private final String head;
    private final List<Template> bodies;

    /** @param token that comes with each request, as Teams uses one for an hour */
    TeamsSubmissions(int port, String token, List<Opened> forms) {
        this.bodies = forms.stream().map(TeamsSubmissions::body).toList();
        this.head = "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nContent-Type: application/json; charset=utf-8\r\nAuthorization: Bearer " + token;
    }

    private static Template body(Opened opened) {
        var data = (ObjectNode)
                TeamsUser.cardOf(opened.form()).at("/actions/0/data").deepCopy();
        ((ObjectNode) data.path("baton.form")).put("number", Template.NUMBER);
        data.put("company", "Northwind " + Template.NUMBER)
                .put("contact", "Pia Berg, head of IT")
                .put("email", "pia@northwind" + Template.NUMBER + ".com")
                .put("whyNow", "Asked for a price after the webinar")
                .put("value", "12000")
                .put("currency", "EUR");
        var activity = opened.by().message("").put("type", "invoke").put("name", "task/submit");
        activity.put("id", "f:" + Template.NUMBER)
                .set("value", JSON.createObjectNode().set("data", data));
        return new Template(activity.toString());
    }

    @Override
    public Maker maker() {
        return () -> {
            var number = LAST.getAndIncrement();
            return Template.whole(head, bodies.get(number % bodies.size()).with(number));
        };
    }
}
