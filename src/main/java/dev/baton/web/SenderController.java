package dev.baton.web;

import com.google.common.base.Throwables;
import dev.baton.intake.Answered;
import dev.baton.intake.Incoming;
import dev.baton.intake.Senders;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Where other systems hand leads in that speak their own format. */
@RestController
@Hidden
class SenderController {

    private static final int FIELDS = 60;

    private final Senders senders;

    SenderController(Senders senders) {
        this.senders = senders;
    }

    @PostMapping("/api/v1/from/{source}")
    ResponseEntity<Object> take(@PathVariable String source, HttpServletRequest request) throws IOException {
        return take(source, "", request);
    }

    /** Of those who can sign nothing: the last part is a secret. */
    @PostMapping("/api/v1/from/{source}/{token}")
    ResponseEntity<Object> take(@PathVariable String source, @PathVariable String token, HttpServletRequest request)
            throws IOException {
        if (isInParts(request)) {
            return takeForm(source, token, request);
        }
        var body = request.getInputStream().readNBytes(Incoming.LARGEST + 1);
        return body.length > Incoming.LARGEST
                ? tooLarge()
                : answer(senders.receive(
                        incoming(source, token, request, new String(body, StandardCharsets.UTF_8), Map.of())));
    }

    @RequestMapping(path = "/api/v1/from/{source}", method = RequestMethod.OPTIONS)
    ResponseEntity<Object> preflight(@PathVariable String source, HttpServletRequest request) {
        return answer(senders.preflight(incoming(source, "", request, "", Map.of())));
    }

    /** A bug, which whoever runs Baton finds by its id. */
    @ExceptionHandler
    ResponseEntity<Object> failed(RuntimeException bug) {
        return Problem.ofBug(bug);
    }

    private static boolean isInParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private ResponseEntity<Object> takeForm(String source, String token, HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        try {
            for (var part : request.getParts()) {
                if ((part.getSubmittedFileName() != null && part.getSize() > 0) || fields.size() > FIELDS) {
                    return Problem.of(HttpStatus.BAD_REQUEST, "A form has at most 60 fields, and no files.");
                }
                if (part.getSubmittedFileName() == null && part.getName() != null) {
                    fields.computeIfAbsent(part.getName(), ignored -> new ArrayList<>())
                            .add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (ServletException | IOException | IllegalStateException e) {
            return Throwables.getCausalChain(e).stream().anyMatch(SizeException.class::isInstance)
                    ? tooLarge()
                    : Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "The form can't be read: it is malformed, or has more than " + FIELDS + " fields.");
        }
        return answer(senders.receive(incoming(source, token, request, "", fields)));
    }

    private static ResponseEntity<Object> tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 256 KB.");
    }

    private static Incoming incoming(
            String source, String token, HttpServletRequest request, String body, Map<String, List<String>> fields) {
        var headers = new LinkedHashMap<String, List<String>>();
        Collections.list(request.getHeaderNames())
                .forEach(
                        name -> headers.put(name.toLowerCase(Locale.ROOT), Collections.list(request.getHeaders(name))));
        var query = request.getQueryString();
        var target = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return new Incoming(source, token, target, headers, body, fields);
    }

    private static ResponseEntity<Object> answer(Answered answered) {
        var answer = ResponseEntity.status(answered.status()).contentType(MediaType.parseMediaType(answered.type()));
        answered.headers().forEach(answer::header);
        return answer.body(answered.body().getBytes(StandardCharsets.UTF_8));
    }
}
