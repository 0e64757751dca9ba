package dev.baton.web;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.DownloadSource;
import dev.baton.people.Downloads;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where files are fetched: whoever has the address may, as long as the person it was made for may read the file. */
@RestController
@Hidden
class DownloadController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final Pattern ORGANIZATION = Pattern.compile("[\\w.-]{1,80}");

    private final Downloads downloads;
    private final List<DownloadSource> sources;
    private final Directory directory;

    DownloadController(Downloads downloads, List<DownloadSource> sources, Directory directory) {
        this.downloads = downloads;
        this.sources = List.copyOf(sources);
        this.directory = directory;
    }

    @GetMapping(Downloads.PATH + "{organization}/{token}.csv")
    ResponseEntity<String> fetch(@PathVariable String organization, @PathVariable String token) {
        if (!ORGANIZATION.matcher(organization).matches()) {
            return nothing();
        }
        var owner = new OrganizationId(organization);
        try {
            return downloads
                    .behind(owner, token)
                    .filter(subject -> isMember(owner, subject.reader()))
                    .flatMap(subject -> table(owner, subject))
                    .map(DownloadController::answer)
                    .orElseGet(DownloadController::nothing);
        } catch (StoreUnavailable e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .contentType(MediaType.TEXT_PLAIN)
                    .body("Not now. Please come back later.");
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

    private static ResponseEntity<String> answer(DownloadSource.Table table) {
        var disposition =
                ContentDisposition.attachment().filename(table.name() + ".csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(Spreadsheet.of(table.rows()));
    }

    private static ResponseEntity<String> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body("There is no file here. An address of a file leads somewhere for " + Downloads.LIFE.toMinutes()
                        + " minutes; please ask for a new one where you got it.");
    }
}
