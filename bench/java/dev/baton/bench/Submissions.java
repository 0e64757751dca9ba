package dev.baton.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signed submissions of the form of {@code /lead} as bytes on the wire. Each is another dialog and another company, so
 * each is a lead of its own.
 */
final class Submissions {

    /** Stands where a submission's number goes, and survives the encoding of forms. */
    private static final String NUMBER = "SERIALNUM";

    private static final AtomicInteger LAST = new AtomicInteger();

    private final String head;
    private final byte[][] bodies;
    private final int[][] places;

    /** @param pods the pods to which leads are handed, in turn; an empty one stands for a channel with its only pod */
    Submissions(int port, List<String> pods) {
        this.bodies = pods.stream().map(Submissions::body).toArray(byte[][]::new);
        this.places = Arrays.stream(bodies).map(Submissions::places).toArray(int[][]::new);
        this.head = "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nX-Slack-Request-Timestamp: ";
    }

    private static byte[] body(String pod) {
        var payload = Recorded.original("view_submission");
        Recorded.at(payload, "view").put("id", "V" + NUMBER).put("private_metadata", pod);
        fill(payload, "company", "Northwind " + NUMBER);
        fill(payload, "email", "pia@northwind" + NUMBER + ".com");
        return SlackRequests.form(Map.of("payload", payload.toString())).getBytes(ISO_8859_1);
    }

    private static void fill(tools.jackson.databind.node.ObjectNode payload, String input, String value) {
        Recorded.at(payload, "view", "state", "values", input, input).put("value", value);
    }

    private static int[] places(byte[] body) {
        var text = new String(body, ISO_8859_1);
        var places = new ArrayList<Integer>();
        for (var at = text.indexOf(NUMBER); at >= 0; at = text.indexOf(NUMBER, at + 1)) {
            places.add(at);
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A maker of submissions for one thread; all makers together never make the same twice. */
    Maker maker() {
        return new Maker();
    }

    /** Makes submissions, each signed now. */
    final class Maker {

        private final Mac mac = mac();

        /** The next submission, whole. */
        byte[] next() {
            var number = LAST.getAndIncrement();
            return make(number, number % bodies.length);
        }

        /** The next submission for one of the pods. */
        byte[] nextFor(int pod) {
            return make(LAST.getAndIncrement(), pod);
        }

        private byte[] make(int number, int pod) {
            var body = bodies[pod].clone();
            var digits = String.format("%09d", number).getBytes(ISO_8859_1);
            for (var place : places[pod]) {
                System.arraycopy(digits, 0, body, place, digits.length);
            }
            return signed(body);
        }

        private byte[] signed(byte[] body) {
            var time = Long.toString(SlackRequests.now());
            mac.update(("v0:" + time + ":").getBytes(ISO_8859_1));
            var signature = HexFormat.of().formatHex(mac.doFinal(body));
            var start = (head + time + "\r\nX-Slack-Signature: v0=" + signature + "\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(ISO_8859_1);
            var whole = Arrays.copyOf(start, start.length + body.length);
            System.arraycopy(body, 0, whole, start.length, body.length);
            return whole;
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
