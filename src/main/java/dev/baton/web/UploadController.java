package dev.baton.web;

import dev.baton.chat.OrganizationId;
import dev.baton.people.UploadTarget;
import dev.baton.people.UploadTarget.Ask;
import dev.baton.people.UploadTarget.Outcome;
import dev.baton.people.Uploads;
import dev.baton.people.Uploads.Subject;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where people send files: whoever has the address may, as long as the person it was made for may. A file goes to what
 * it is for while it comes, and is never whole anywhere.
 */
@RestController
@Hidden
class UploadController {

    /** Of one person. */
    private static final int PER_MINUTE = 10;

    /** What stands around the file. */
    private static final long WRAPPING = 16L * 1024;

    private static final String GONE = "Nothing is awaited here";
    private static final String BROKEN = "The file didn't arrive whole, or too slowly. Please send it again.";
    private static final String TOO_LARGE = "A file has at most " + Uploads.LARGEST / 1024 / 1024
            + " MB. Please split it, and send one part after the other.";

    private final Uploads uploads;
    private final List<UploadTarget> targets;
    private final Gate gate;
    private final InstantSource clock;
    private final UploadDoors doors = new UploadDoors();

    UploadController(Uploads uploads, List<UploadTarget> targets, Gate gate, InstantSource clock) {
        this.uploads = uploads;
        this.targets = List.copyOf(targets);
        this.gate = gate;
        this.clock = clock;
    }

    /** What is sent for what. */
    private record Errand(OrganizationId organization, Subject subject, UploadTarget target) {}

    @GetMapping(Uploads.PATH + "{organization}/{token}")
    ResponseEntity<String> ask(@PathVariable String organization, @PathVariable String token) {
        return answer(organization, token, (ignored, ask) -> UploadPage.asking(ask));
    }

    @PostMapping(Uploads.PATH + "{organization}/{token}")
    ResponseEntity<String> take(
            @PathVariable String organization, @PathVariable String token, HttpServletRequest request) {
        return answer(organization, token, (errand, ask) -> {
            var whose = errand.organization() + ":" + errand.subject().sender();
            if (!doors.enter(whose)) {
                return later(HttpStatus.SERVICE_UNAVAILABLE);
            }
            try {
                return read(request, errand, ask);
            } finally {
                doors.leave(whose);
            }
        });
    }

    private ResponseEntity<String> answer(
            String organization, String token, BiFunction<Errand, Ask, ResponseEntity<String>> deed) {
        try {
            var errand = Gate.organization(organization)
                    .flatMap(owner -> uploads.behind(owner, token).flatMap(subject -> errand(owner, subject)));
            if (errand.isEmpty()) {
                return gone();
            }
            var owner = errand.get().organization();
            var subject = errand.get().subject();
            var what = "upload:" + subject.kind() + ":" + subject.sender();
            if (gate.pause(owner, what, 2 * PER_MINUTE).isPresent()) {
                return later(HttpStatus.TOO_MANY_REQUESTS);
            }
            return errand.get()
                    .target()
                    .ask(owner, subject.id(), subject.sender())
                    .map(ask -> deed.apply(errand.get(), ask))
                    .orElseGet(UploadController::gone);
        } catch (StoreUnavailable e) {
            return later(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private Optional<Errand> errand(OrganizationId organization, Subject subject) {
        var isMember = gate.member(organization, subject.sender()).isPresent();
        return targets.stream()
                .filter(target -> isMember && target.kind().equals(subject.kind()))
                .findFirst()
                .map(target -> new Errand(organization, subject, target));
    }

    private ResponseEntity<String> read(HttpServletRequest request, Errand errand, Ask ask) {
        var reading = new FileUpload();
        reading.setSizeMax(Uploads.LARGEST + WRAPPING);
        reading.setFileSizeMax(Uploads.LARGEST);
        try {
            var parts = reading.getItemIterator(new ServletRequestContext(request) {

                @Override
                public InputStream getInputStream() throws IOException {
                    return new SteadyInput(super.getInputStream(), clock);
                }
            });
            while (parts.hasNext()) {
                var part = parts.next();
                if (!part.isFormField() && UploadPage.FILE.equals(part.getFieldName())) {
                    try (var file = part.openStream()) {
                        return answer(errand, ask, file);
                    }
                }
            }
            return UploadPage.askingAgain(HttpStatus.BAD_REQUEST, ask, "Please choose a file first.");
        } catch (SizeException e) {
            return UploadPage.askingAgain(HttpStatus.CONTENT_TOO_LARGE, ask, TOO_LARGE);
        } catch (FileUploadIOException e) {
            return e.getCause() instanceof SizeException
                    ? UploadPage.askingAgain(HttpStatus.CONTENT_TOO_LARGE, ask, TOO_LARGE)
                    : UploadPage.askingAgain(HttpStatus.BAD_REQUEST, ask, BROKEN);
        } catch (IOException e) {
            return UploadPage.askingAgain(HttpStatus.BAD_REQUEST, ask, BROKEN);
        }
    }

    private static ResponseEntity<String> answer(Errand errand, Ask ask, InputStream file) throws IOException {
        var subject = errand.subject();
        return switch (errand.target().take(errand.organization(), subject.id(), subject.sender(), file)) {
            case Outcome.Taken(var words) -> UploadPage.saying(HttpStatus.OK, "Thank you", words);
            case Outcome.Refused(var reason, var lines) -> UploadPage.askingAgain(ask, reason, lines);
        };
    }

    private static ResponseEntity<String> gone() {
        return UploadPage.saying(
                HttpStatus.NOT_FOUND,
                GONE,
                "An address of this kind leads somewhere for " + Uploads.LIFE.toMinutes()
                        + " minutes; please ask for a new one where you got it.");
    }

    private static ResponseEntity<String> later(HttpStatus status) {
        return UploadPage.saying(status, "Not now", "Please come back in a minute, and send the file again.");
    }
}
