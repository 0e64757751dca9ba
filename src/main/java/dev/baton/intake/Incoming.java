package dev.baton.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that another system sent in its own format. Nothing of it is believed before the source's proof is seen.
 *
 * @param address names the source
 * @param token what follows the source in the address; may be empty
 * @param target path and query, as they were sent
 * @param headers by their names in lower case
 * @param fields of a form in parts, which was read already; empty for everything else
 */
public record Incoming(
        String address,
        String token,
        String target,
        Map<String, List<String>> headers,
        String body,
        Map<String, List<String>> fields) {

    /** The largest body that is read, in bytes. */
    public static final int LARGEST = 256 * 1024;

    public Incoming {
        headers = Map.copyOf(headers);
        fields = Map.copyOf(fields);
    }

    /** The header, if it was sent once. */
    Optional<String> header(String name) {
        var values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Incoming at " + address;
    }
}
