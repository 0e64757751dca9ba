package dev.baton.web;

import dev.baton.chat.OrganizationId;
import dev.baton.people.DownloadSource;
import dev.baton.people.Downloads;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where files are fetched: whoever has the address may, as long as the person it was made for may read the file. */
@RestController
@Hidden
class DownloadController {

    /** Of one file for one person. An address that leaks may be read again and again. */
    private static final int PER_MINUTE = 10;

    private static final String NO_STORE = "no-store";

    private static final String NOTHING = "There is no file here. An address of a file leads somewhere for "
            + Downloads.LIFE.toMinutes() + " minutes; please ask for a new one where you got it.";

    private final Downloads downloads;
    private final List<DownloadSource> sources;
    private final Gate gate;

    DownloadController(Downloads downloads, List<DownloadSource> sources, Gate gate) {
        this.downloads = downloads;
        this.sources = List.copyOf(sources);
        this.gate = gate;
    }

    /** What breaks off while it is written ends without its end, so that nobody takes it for the whole. */
    @GetMapping(Downloads.PATH + "{organization}/{token}.csv")
    void fetch(@PathVariable String organization, @PathVariable String token, HttpServletResponse response)
            throws IOException {
        try {
            var owner = Gate.organization(organization);
            var subject = owner.flatMap(known -> downloads.behind(known, token));
            if (subject.isPresent()) {
                answer(owner.get(), subject.get(), response);
            } else {
                say(HttpStatus.NOT_FOUND, NOTHING, response);
            }
        } catch (StoreUnavailable e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            later(HttpStatus.SERVICE_UNAVAILABLE, Duration.ofMinutes(1), response);
        }
    }

    private void answer(OrganizationId organization, Downloads.Subject subject, HttpServletResponse response)
            throws IOException {
        var what = "download:" + subject.kind() + ":" + subject.id() + ":" + subject.reader();
        var pause = gate.pause(organization, what, PER_MINUTE);
        if (pause.isPresent()) {
            later(HttpStatus.TOO_MANY_REQUESTS, pause.get(), response);
            return;
        }
        var table = gate.member(organization, subject.reader()).flatMap(ignored -> table(organization, subject));
        if (table.isPresent()) {
            send(table.get(), response);
        } else {
            say(HttpStatus.NOT_FOUND, NOTHING, response);
        }
    }

    private Optional<DownloadSource.Table> table(OrganizationId organization, Downloads.Subject subject) {
        return sources.stream()
                .filter(source -> source.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(source -> source.table(organization, subject.id(), subject.reader()));
    }

    private static void send(DownloadSource.Table table, HttpServletResponse response) throws IOException {
        var disposition =
                ContentDisposition.attachment().filename(table.name() + ".csv").build();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        Spreadsheet.write(table.rows(), response.getWriter());
    }

    private static void later(HttpStatus status, Duration pause, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
        say(status, "Not now. Please come back later.", response);
    }

    private static void say(HttpStatus status, String words, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        response.getWriter().write(words);
    }
}
