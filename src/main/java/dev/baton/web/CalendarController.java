package dev.baton.web;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.CalendarSource;
import dev.baton.people.CalendarSource.Date;
import dev.baton.people.CalendarSource.Window;
import dev.baton.people.Calendars;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where calendars are fetched: whoever knows the address may. It is a secret, so it is neither logged nor told in an
 * answer, and an address that was replaced looks like one that never was.
 */
@RestController
@Hidden
class CalendarController {

    static final int PER_MINUTE = 30;

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration PAST = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(180);

    /** The first of them; half a megabyte is as much as some calendars take. */
    private static final int DATES = 1_500;

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendars calendars;
    private final List<CalendarSource> sources;
    private final Directory directory;
    private final Gate gate;
    private final InstantSource clock;

    CalendarController(
            Calendars calendars, List<CalendarSource> sources, Directory directory, Gate gate, InstantSource clock) {
        this.calendars = calendars;
        this.sources = List.copyOf(sources);
        this.directory = directory;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(Calendars.PATH + "{organization}/{token}.ics")
    ResponseEntity<String> fetch(@PathVariable String organization, @PathVariable String token) {
        try {
            return Gate.organization(organization)
                    .flatMap(owner -> calendars.behind(owner, token).map(subject -> counted(owner, subject)))
                    .orElseGet(CalendarController::nothing);
        } catch (StoreUnavailable e) {
            return later(HttpStatus.SERVICE_UNAVAILABLE, 60);
        }
    }

    private ResponseEntity<String> counted(OrganizationId organization, Subject subject) {
        return gate.pause(organization, "calendar:" + subject.key(), PER_MINUTE)
                .map(pause -> later(HttpStatus.TOO_MANY_REQUESTS, pause.toSeconds() + 1))
                .orElseGet(() -> read(organization, subject).orElseGet(CalendarController::nothing));
    }

    /** Empty if nobody may read that any more, such as a person who has left. */
    private Optional<ResponseEntity<String>> read(OrganizationId organization, Subject subject) {
        return switch (subject.kind()) {
            case PERSON ->
                gate.member(organization, new PersonId(subject.id()))
                        .map(person -> feed(person.name(), dates(organization, subject)));
            case POD ->
                directory
                        .pod(organization, new PodId(subject.id()))
                        .filter(pod -> isIn(organization, pod, subject.reader()))
                        .map(pod -> feed(pod.name(), dates(organization, subject)));
            case MEETING ->
                sources.stream()
                        .flatMap(source -> source.date(organization, subject.id()).stream())
                        .findFirst()
                        .map(date -> answer(ICalendar.one(date), "attachment"));
        };
    }

    private boolean isIn(OrganizationId organization, Pod pod, @Nullable PersonId reader) {
        return reader != null
                && pod.sideOf(reader).isPresent()
                && gate.member(organization, reader).isPresent();
    }

    private List<Date> dates(OrganizationId organization, Subject subject) {
        var now = clock.instant();
        var window = new Window(now.minus(PAST), now, now.plus(AHEAD));
        return sources.stream()
                .flatMap(source -> source.dates(organization, subject, window).stream())
                .sorted(Comparator.<Date, Instant>comparing(
                                date -> date.what().when().sortedBy())
                        .thenComparing(Date::uid))
                .limit(DATES)
                .toList();
    }

    private static ResponseEntity<String> feed(String name, List<Date> dates) {
        return answer(ICalendar.feed("Baton: " + name, dates), "inline");
    }

    /** The tag is a weak one, since the text may be sent packed. */
    private static ResponseEntity<String> answer(String text, String disposition) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"baton.ics\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(text);
    }

    private static ResponseEntity<String> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body("There is no calendar here. /baton calendar shows where yours is.");
    }

    private static ResponseEntity<String> later(HttpStatus status, long seconds) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .contentType(MediaType.TEXT_PLAIN)
                .body("Not now. Please come back later.");
    }
}
