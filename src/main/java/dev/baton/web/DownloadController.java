package dev.baton.web;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.DownloadSource;
import dev.baton.people.Downloads;
import dev.baton.people.Realms;
import dev.baton.store.Quota;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String NO_STORE = "no-store";

    private static final String NOTHING = "There is no file here. An address of a file leads somewhere for "
            + Downloads.LIFE.toMinutes() + " minutes; please ask for a new one where you got it.";

    private static final Pattern ORGANIZATION = Pattern.compile("[\\w.-]{1,80}");

    private final Downloads downloads;
    private final List<DownloadSource> sources;
    private final Directory directory;
    private final Quota quota;

    DownloadController(Downloads downloads, List<DownloadSource> sources, Directory directory, Quota quota) {
        this.downloads = downloads;
        this.sources = List.copyOf(sources);
        this.directory = directory;
        this.quota = quota;
    }

    /** What breaks off while it is written ends without its end, so that nobody takes it for the whole. */
    @GetMapping(Downloads.PATH + "{organization}/{token}.csv")
    void fetch(@PathVariable String organization, @PathVariable String token, HttpServletResponse response)
            throws IOException {
        try {
            var owner = new OrganizationId(organization);
            var subject = ORGANIZATION.matcher(organization).matches()
                    ? downloads.behind(owner, token)
                    : Optional.<Downloads.Subject>empty();
            if (subject.isPresent()) {
                answer(owner, subject.get(), response);
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
        var pause = quota.exceeded(Realms.of(organization), what, PER_MINUTE, MINUTE);
        if (pause.isPresent()) {
            later(HttpStatus.TOO_MANY_REQUESTS, pause.get(), response);
            return;
        }
        var table = isMember(organization, subject.reader())
                ? table(organization, subject)
                : Optional.<DownloadSource.Table>empty();
        if (table.isPresent()) {
            send(table.get(), response);
        } else {
            say(HttpStatus.NOT_FOUND, NOTHING, response);
        }
    }

    private boolean isMember(OrganizationId organization, PersonId reader) {
        return directory
                .person(organization, reader)
                .filter(person ->
                        person.role().covers(Role.MEMBER) && person.address().isPresent())
                .isPresent();
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
