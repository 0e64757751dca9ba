package dev.baton.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signed submissions of the form of {@code /lead} as bytes on the wire. Each is another dialog and another company, so
 * each is a lead of its own.
 */
final class Submissions implements Requests {

    private static final AtomicInteger LAST = new AtomicInteger();

    private final String head;
    private final List<Template> bodies;

    /** @param pods the pods to which leads are handed, in turn; an empty one stands for a channel with its only pod */
    Submissions(int port, List<String> pods) {
        this.bodies = pods.stream().map(Submissions::body).toList();
        this.head = "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nX-Slack-Request-Timestamp: ";
    }

    private static Template body(String pod) {
        var payload = Recorded.original("view_submission");
        Recorded.at(payload, "view").put("id", "V" + Template.NUMBER).put("private_metadata", pod);
        fill(payload, "company", "Northwind " + Template.NUMBER);
        fill(payload, "email", "pia@northwind" + Template.NUMBER + ".com");
        return new Template(SlackRequests.form(Map.of("payload", payload.toString())));
    }

    private static void fill(ObjectNode payload, String input, String value) {
        Recorded.at(payload, "view", "state", "values", input, input).put("value", value);
    }

    @Override
    public Maker maker() {
        return new Maker();
    }

    /** Makes submissions, each signed now. */
    final class Maker implements Requests.Maker {

        private final Mac mac = mac();

        @Override
        public byte[] next() {
            var number = LAST.getAndIncrement();
            return signed(bodies.get(number % bodies.size()).with(number));
        }

        /** The next submission for one of the pods. */
        byte[] nextFor(int pod) {
            return signed(bodies.get(pod).with(LAST.getAndIncrement()));
        }

        private byte[] signed(byte[] body) {
            var time = Long.toString(SlackRequests.now());
            mac.update(("v0:" + time + ":").getBytes(ISO_8859_1));
            var signature = HexFormat.of().formatHex(mac.doFinal(body));
            return Template.whole(head + time + "\r\nX-Slack-Signature: v0=" + signature, body);
        }
    }

    private static Mac mac() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SlackRequests.SECRET.getBytes(ISO_8859_1), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
