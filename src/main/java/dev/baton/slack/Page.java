package dev.baton.slack;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** A page that says one thing, to somebody who installs Baton. */
record Page(HttpStatus status, String title, String text, String link, String label) {

    ServerResponse response() {
        return ServerResponse.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=utf-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .body(html());
    }

    private String html() {
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; font: 100%%/1.5 system-ui, sans-serif; }
            body { max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; }
            h1 { font-size: 1.6rem; line-height: 1.2; }
            a { display: inline-block; margin-top: 1rem; padding: .6rem 1.2rem; border-radius: .5rem;
                background: #4a154b; color: #fff; text-decoration: none; }
            a:focus-visible { outline: 3px solid; outline-offset: 2px; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <a href="%3$s">%4$s</a>
            </main>
            </body>
            </html>
            """.formatted(
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(text),
                        HtmlUtils.htmlEscape(link),
                        HtmlUtils.htmlEscape(label));
    }
}
