package dev.baton.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What other systems send; see the README beside the files. */
final class Payload {

    static String text(String file) {
        try (var stream = Payload.class.getResourceAsStream("/intake/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object json(String file) {
        return Payloads.read(text(file)).orElseThrow();
    }

    private Payload() {}
}
