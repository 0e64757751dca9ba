package dev.baton.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What came of reading a request's body. */
sealed interface Reading {

    record Read(Activity activity) implements Reading {}

    record Unread(Refusal refusal) implements Reading {}

    /** In bytes. Teams' messages are below 100 KB, a submitted form is a little more than what people typed. */
    int LARGEST = 1 << 20;

    /** Activities are about 10 deep. */
    int DEEPEST = 100;

    JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads the body, if it is what Teams would send.
     *
     * @throws IOException if whoever sends it hangs up
     */
    static Reading of(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            return new Unread(Refusal.TYPE);
        }
        if (request.getContentLengthLong() > LARGEST) {
            return new Unread(Refusal.TOO_LARGE);
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST ? new Unread(Refusal.TOO_LARGE) : parse(body);
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            var charset = type.getCharset();
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static Reading parse(byte[] body) {
        try {
            var root = JSON.readTree(body);
            return root.isObject() ? new Read(new Activity(root)) : new Unread(Refusal.UNREADABLE);
        } catch (JacksonException e) {
            return new Unread(Refusal.UNREADABLE);
        }
    }
}
