package dev.baton.web;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PictureSource;
import dev.baton.people.Pictures;
import dev.baton.people.Timeline;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where pictures are fetched: whoever has the address may. Each is drawn anew, a few at the same time. */
@RestController
@Hidden
class PictureController {

    /** Of one picture. Teams fetches it for many people, most of whom get the copy of Microsoft's proxy. */
    private static final int PER_MINUTE = 60;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** How long whoever fetched it may show it to others, too. */
    private static final Duration COPIED = Duration.ofMinutes(10);

    /** One takes about ten milliseconds of a processor, and four megabytes. */
    private static final int AT_ONCE = 2;

    private final Pictures pictures;
    private final List<PictureSource> sources;
    private final Gate gate;
    private final Semaphore pens = new Semaphore(AT_ONCE);

    PictureController(Pictures pictures, List<PictureSource> sources, Gate gate) {
        this.pictures = pictures;
        this.sources = List.copyOf(sources);
        this.gate = gate;
    }

    @GetMapping(Pictures.PATH + "{organization}/{token}.png")
    ResponseEntity<byte[]> fetch(@PathVariable String organization, @PathVariable String token) {
        try {
            return Gate.organization(organization)
                    .map(owner -> answer(owner, token))
                    .orElseGet(PictureController::nothing);
        } catch (StoreUnavailable e) {
            return later(HttpStatus.SERVICE_UNAVAILABLE, MINUTE);
        }
    }

    private ResponseEntity<byte[]> answer(OrganizationId organization, String token) {
        var subject = pictures.behind(organization, token);
        if (subject.isEmpty()) {
            return nothing();
        }
        var what = "picture:" + subject.get().kind() + ":" + subject.get().id();
        return gate.pause(organization, what, PER_MINUTE)
                .map(pause -> later(HttpStatus.TOO_MANY_REQUESTS, pause))
                .orElseGet(() -> timeline(organization, subject.get())
                        .map(timeline -> picture(drawn(timeline)))
                        .orElseGet(PictureController::nothing));
    }

    private Optional<Timeline> timeline(OrganizationId organization, Pictures.Subject subject) {
        return sources.stream()
                .filter(source -> source.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(source -> source.timeline(organization, subject.id()));
    }

    private byte[] drawn(Timeline timeline) {
        pens.acquireUninterruptibly();
        try {
            return TimelinePicture.png(timeline);
        } finally {
            pens.release();
        }
    }

    private static ResponseEntity<byte[]> picture(byte[] png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(COPIED).cachePublic())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(png);
    }

    private static ResponseEntity<byte[]> later(HttpStatus status, Duration pause) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
