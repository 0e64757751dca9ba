package dev.baton.scenario;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Files that people send with a browser. */
final class SentFile {

    static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String BOUNDARY = "----baton-boundary";

    /** Where the first button that leads out leads. */
    static String pathIn(Card card) {
        return card.parts().stream()
                .filter(Part.Buttons.class::isInstance)
                .flatMap(part -> ((Part.Buttons) part).buttons().stream())
                .filter(Button.Visit.class::isInstance)
                .map(button -> ((Button.Visit) button).target().getPath())
                .findFirst()
                .orElseThrow();
    }

    static HttpResponse<String> get(Baton baton, String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + baton.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> send(Baton baton, String path, byte[] file) throws IOException, InterruptedException {
        return send(baton, path, "file", file);
    }

    static HttpResponse<String> send(Baton baton, String path, String field, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"leads.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + baton.port() + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> send(Baton baton, String path, String file) throws IOException, InterruptedException {
        return send(baton, path, file.getBytes(StandardCharsets.UTF_8));
    }

    private SentFile() {}
}
