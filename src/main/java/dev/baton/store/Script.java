package dev.baton.store;

import io.lettuce.core.codec.Base16;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A Lua script; Redis knows it by its SHA-1. */
record Script(String source, String sha) {

    /** A script that keeps to itself. */
    static Script named(String name) {
        return of(load("common") + load(name));
    }

    /** A script that commits what others want to be written. */
    static Script committing(String name) {
        return of(load("common") + load("transitions") + load(name));
    }

    private static Script of(String source) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.UTF_8));
            return new Script(source, new String(Base16.encode(digest, false)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String load(String name) {
        try (var stream = Script.class.getResourceAsStream(name + ".lua")) {
            if (stream == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
