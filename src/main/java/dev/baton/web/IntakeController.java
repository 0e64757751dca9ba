package dev.baton.web;

import com.github.f4b6a3.ulid.UlidCreator;
import com.google.common.hash.Hashing;
import dev.baton.chat.Intake;
import dev.baton.chat.IntakeHandler;
import dev.baton.chat.IntakeReply;
import dev.baton.intake.HandingIn;
import dev.baton.intake.IntakeGate;
import dev.baton.intake.IntakeGate.Decision;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where machines hand things in. It answers 202 once what they handed in can't be lost any more. */
@RestController
@Hidden
class IntakeController {

    /** The largest body that is read, in bytes. */
    static final int LARGEST = 64 * 1024;

    private static final int LONGEST_KEY = 200;
    private static final int CONFLICT_RETRY = 1;

    private final Map<String, IntakeHandler> handlers;
    private final IntakeGate gate;
    private final HandingIn handingIn;

    IntakeController(List<IntakeHandler> handlers, IntakeGate gate, HandingIn handingIn) {
        this.handlers = handlers.stream().collect(Collectors.toMap(IntakeHandler::resource, Function.identity()));
        this.gate = gate;
        this.handingIn = handingIn;
    }

    @PostMapping("/api/v1/{resource}")
    ResponseEntity<Object> take(@PathVariable String resource, HttpServletRequest request) throws IOException {
        var handler = handlers.get(resource);
        if (handler == null) {
            return Problem.of(HttpStatus.NOT_FOUND, "There is nothing to hand in under this address.");
        }
        if (!isJson(request.getContentType())) {
            return Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Send the body as JSON, with the header Content-Type: application/json.");
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 64 KB.");
        }
        try {
            return switch (gate.decide(pass(request, body))) {
                case Decision.Stranger(var reason) -> Problem.of(HttpStatus.UNAUTHORIZED, reason);
                case Decision.TooOften(var pause) ->
                    Problem.retryLater(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "This source hands in more than " + IntakeGate.PER_MINUTE + " a minute.",
                            pause.toSeconds() + 1);
                case Decision.Welcome welcome -> read(handler, welcome, request, body);
            };
        } catch (StoreUnavailable | StaleWrite e) {
            return Problem.retryLater(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Baton can't say right now whether it was taken. Send it again with the same Idempotency-Key, "
                            + "and it is taken once; without one it may be taken twice.",
                    CONFLICT_RETRY);
        }
    }

    /** Who says nothing means JSON. */
    private static boolean isJson(@Nullable String type) {
        return type == null || type.toLowerCase(Locale.ROOT).matches("application/([\\w.-]+\\+)?json\\s*(;.*)?");
    }

    /** A bug, which whoever runs Baton finds by its id. */
    @ExceptionHandler
    ResponseEntity<Object> failed(RuntimeException bug) {
        return Problem.ofBug(bug);
    }

    private static IntakeGate.Pass pass(HttpServletRequest request, byte[] body) {
        var webhook = new TreeMap<String, List<String>>();
        Stream.of("webhook-id", "webhook-timestamp", "webhook-signature").forEach(name -> {
            var values = Collections.list(request.getHeaders(name));
            if (!values.isEmpty()) {
                webhook.put(name, values);
            }
        });
        return new IntakeGate.Pass(
                request.getHeader("Authorization"),
                request.getParameter("source"),
                webhook,
                new String(body, StandardCharsets.UTF_8));
    }

    private ResponseEntity<Object> read(
            IntakeHandler handler, Decision.Welcome welcome, HttpServletRequest request, byte[] body) {
        var key = key(welcome, request);
        if (key.length() > LONGEST_KEY) {
            return Problem.of(HttpStatus.BAD_REQUEST, "The key of a request has at most 200 characters.");
        }
        return switch (IntakeBody.read(body, handler.inputs())) {
            case IntakeBody.Reading.Broken(var reason) -> Problem.of(HttpStatus.BAD_REQUEST, reason);
            case IntakeBody.Reading.Wrong(var complaints) -> invalid(complaints);
            case IntakeBody.Reading.Values(var values) ->
                answer(handingIn.take(
                        handler,
                        new Intake(
                                welcome.organization(),
                                welcome.source().name(),
                                welcome.source().id() + ":" + fingerprint(key.getBytes(StandardCharsets.UTF_8)),
                                fingerprint(body),
                                welcome.source().pod(),
                                "",
                                values)));
        };
    }

    /** What is not signed can't make a new request of one that is. */
    private static String key(Decision.Welcome welcome, HttpServletRequest request) {
        return welcome.signedId()
                .or(() -> Optional.ofNullable(request.getHeader("Idempotency-Key")))
                .or(() -> Optional.ofNullable(request.getHeader("webhook-id")))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> UlidCreator.getUlid().toString());
    }

    private static ResponseEntity<Object> answer(IntakeReply reply) {
        return switch (reply) {
            case IntakeReply.Taken(var answers) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(answers);
            case IntakeReply.Invalid(var complaints) -> invalid(complaints);
            case IntakeReply.Conflict() ->
                Problem.of(
                        HttpStatus.CONFLICT, "This Idempotency-Key was used before with another body. Use a new one.");
        };
    }

    private static ResponseEntity<Object> invalid(Map<String, String> complaints) {
        var fields = String.join(", ", complaints.keySet().stream().sorted().toList());
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "Please change: " + fields + ".", complaints);
    }

    private static String fingerprint(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }
}
