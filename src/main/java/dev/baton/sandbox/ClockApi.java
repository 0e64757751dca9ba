package dev.baton.sandbox;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** The sandbox's own time, which the page may set forward where Baton is only tried. */
@Hidden
@RestController
@Conditional(WhenOn.class)
@RequestMapping(path = "/sandbox/api/clock", produces = MediaType.APPLICATION_JSON_VALUE)
class ClockApi {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final ObjectProvider<MovingClock> clock;

    ClockApi(ObjectProvider<MovingClock> clock) {
        this.clock = clock;
    }

    /**
     * The time.
     *
     * @param ahead how many milliseconds it is before the machine's
     * @param next when the next run is, if there is one
     */
    record ClockView(boolean movable, long ahead, @Nullable Instant next) {

        static final ClockView FIXED = new ClockView(false, 0, null);
    }

    /** @param to {@code next} for the next run, {@code hour} for an hour on */
    record Move(String to) {}

    @GetMapping
    String show() {
        return Views.json(view());
    }

    private ClockView view() {
        return Optional.ofNullable(clock.getIfAvailable())
                .map(moving -> new ClockView(
                        true, moving.ahead().toMillis(), moving.nextRun().orElse(null)))
                .orElse(ClockView.FIXED);
    }

    @PostMapping
    String move(@RequestBody byte[] body) {
        var moving = Optional.ofNullable(clock.getIfAvailable())
                .orElseThrow(() -> new Unacceptable("Here the clock is the machine's, which Baton doesn't set."));
        switch (SandboxApi.read(Move.class, body).to()) {
            case "hour" -> moving.moveBy(AN_HOUR);
            case "next" ->
                moving.moveTo(moving.nextRun()
                        .orElseThrow(() -> new Unacceptable("Nothing recurs yet. /standup new makes a stand-up.")));
            default -> throw new Unacceptable("The clock goes to the next run, or an hour on.");
        }
        return Views.json(view());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unacceptable(Unacceptable e) {
        return ResponseEntity.badRequest().body(Views.error(String.valueOf(e.getMessage())));
    }

    @ExceptionHandler({JacksonException.class, HttpMessageNotReadableException.class})
    ResponseEntity<Map<String, String>> unreadable() {
        return ResponseEntity.badRequest().body(Views.error("That request can't be read."));
    }
}
