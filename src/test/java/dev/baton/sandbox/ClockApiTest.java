package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class ClockApiTest {

    @LocalServerPort
    private int port;

    private PageClient page;

    @BeforeEach
    void come() {
        page = new PageClient(port);
    }

    @AfterEach
    void leave() {
        page.close();
    }

    @Test
    void a_move_of_the_clock_that_says_nothing_is_refused() {
        assertThat(page.post("clock", Map.of()).statusCode()).isEqualTo(400);
        assertThat(page.post("clock", Collections.singletonMap("to", null)).statusCode())
                .isEqualTo(400);
        assertThat(page.post("clock", List.of()).statusCode()).isEqualTo(400);
    }
}
