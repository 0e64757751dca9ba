package dev.baton.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;

/** A body with places for a serial number, which survive the encodings of forms and of JSON. */
final class Template {

    static final String NUMBER = "SERIALNUM";

    private final byte[] body;
    private final int[] places;

    /** @param text with {@link #NUMBER} wherever the number goes */
    Template(String text) {
        this.body = text.getBytes(ISO_8859_1);
        var found = new ArrayList<Integer>();
        for (var at = text.indexOf(NUMBER); at >= 0; at = text.indexOf(NUMBER, at + 1)) {
            found.add(at);
        }
        this.places = found.stream().mapToInt(Integer::intValue).toArray();
    }

    byte[] with(int number) {
        var numbered = body.clone();
        var digits = String.format("%09d", number).getBytes(ISO_8859_1);
        for (var place : places) {
            System.arraycopy(digits, 0, numbered, place, digits.length);
        }
        return numbered;
    }

    /** A request of a head and this body. */
    static byte[] whole(String head, byte[] body) {
        var start = (head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(ISO_8859_1);
        var whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }
}
