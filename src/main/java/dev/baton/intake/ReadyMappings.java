package dev.baton.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The mappings that come with Baton, of each kind that is mapped. */
final class ReadyMappings {

    private static final Map<Kind, Mapping> ALL = read();

    static Mapping of(Kind kind) {
        var mapping = ALL.get(kind);
        if (mapping == null) {
            throw new IllegalArgumentException("nothing is mapped of " + kind);
        }
        return mapping;
    }

    private static Map<Kind, Mapping> read() {
        var all = new EnumMap<Kind, Mapping>(Kind.class);
        Arrays.stream(Kind.values()).filter(Kind::isMapped).forEach(kind -> all.put(kind, read(kind.ready())));
        return all;
    }

    private static Mapping read(String name) {
        try (var file = ReadyMappings.class.getResourceAsStream(name + ".jsonata")) {
            if (file == null) {
                throw new IllegalStateException("there is no mapping " + name);
            }
            return new Mapping(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadyMappings() {}
}
