package dev.baton.web;

import dev.baton.people.UploadTarget.Ask;
import dev.baton.people.Uploads;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.NumberFormat;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** The page at which a file is sent. It needs no script, and takes nothing from anywhere. */
final class UploadPage {

    /** The name of the one field. */
    static final String FILE = "file";

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
            body { max-width: 34rem; margin: 10vh auto; padding: 0 1.5rem; }
            .baton { display: flex; align-items: center; gap: .6rem; font-weight: 700; color: light-dark(#0f766e, #2a9d90); }
            h1 { font-size: 1.6rem; line-height: 1.2; }
            input, button { font: inherit; display: block; margin-top: 1.5rem; max-width: 100%; }
            button { padding: .6rem 1.2rem; border: 0; border-radius: .5rem; background: #0f766e; color: #fff; }
            :focus-visible { outline: 3px solid; outline-offset: 2px; }
            """;

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + fingerprint(STYLE)
            + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    static ResponseEntity<String> asking(Ask ask) {
        return page(HttpStatus.OK, ask.title(), said(ask.words()), form(ask));
    }

    /** Says what is wrong with the file, and asks for it once more. */
    static ResponseEntity<String> askingAgain(HttpStatus status, Ask ask, String reason) {
        return page(status, ask.title(), said(reason), form(ask));
    }

    /**
     * The same of a file that was read.
     *
     * @param lines what the reason is about; may be none
     */
    static ResponseEntity<String> askingAgain(Ask ask, String reason, List<String> lines) {
        var said = lines.isEmpty() ? said(reason) : "<div role=\"status\">\n" + list(reason, lines) + "</div>";
        return page(HttpStatus.UNPROCESSABLE_CONTENT, ask.title(), said, form(ask));
    }

    private static String form(Ask ask) {
        var rows = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(ask.rows());
        return """
            <form method="post" enctype="multipart/form-data">
            <label for="file">The file, as CSV, with at most %s rows and %d MB</label>
            <input id="file" name="file" type="file" accept=".csv,text/csv,text/plain,text/tab-separated-values" required>
            <button>Send</button>
            </form>
            """.formatted(rows, Uploads.LARGEST / 1024 / 1024);
    }

    private static String said(String words) {
        return "<p role=\"status\">" + escaped(words) + "</p>";
    }

    private static String list(String reason, List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + escaped(line) + "</li>\n")
                .collect(Collectors.joining("", "<p>" + escaped(reason) + "</p>\n<ul>\n", "</ul>\n"));
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    static ResponseEntity<String> saying(HttpStatus status, String title, String words) {
        return page(status, title, said(words), "");
    }

    private static ResponseEntity<String> page(HttpStatus status, String title, String said, String form) {
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body("""
                    <!doctype html>
                    <html lang="en">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>%1$s · Baton</title>
                    <style>%2$s</style>
                    </head>
                    <body>
                    <main>
                    <p class="baton"><svg viewBox="0 0 40 40" width="32" height="32" aria-hidden="true">
                    <rect width="40" height="40" rx="10" fill="#0f766e"/>
                    <g transform="rotate(-45 20 20)">
                    <rect x="6" y="15.5" width="28" height="9" rx="4.5" fill="#fff"/>
                    <rect x="13" y="15.5" width="4" height="9" fill="#f0b94a"/>
                    <rect x="23" y="15.5" width="4" height="9" fill="#f0b94a"/>
                    </g></svg> Baton</p>
                    <h1>%1$s</h1>
                    %3$s
                    %4$s</main>
                    </body>
                    </html>
                    """.formatted(escaped(title), STYLE, said, form));
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private UploadPage() {}
}
