package dev.baton.chat;

import dev.baton.store.Json;
import java.time.Instant;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
final class PlantedPort {

    @org.springframework.beans.factory.annotation.Autowired
    private Instant since = Instant.now();

    Class<?> json() {
        return Json.class;
    }

    Instant since() {
        return since;
    }
}
