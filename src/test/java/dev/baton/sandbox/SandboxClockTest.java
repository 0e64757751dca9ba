package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The sandbox's own time. This sandbox is not shared, since its clock never goes back. */
@TestPropertySource(properties = "spring.application.name=baton-with-its-own-time")
class SandboxClockTest extends SandboxVisit {

    @Test
    void a_visitor_sees_a_round_within_a_minute() {
        visitor.go(Member.GRACE, Sandbox.direct(Member.GRACE.user()));
        visitor.sees(".clock", "like yours");
        goesOnUntilTheStandup();
        visitor.button(visitor.sees(".message", "Daily stand-up"), "Answer").click();
        visitor.fills("What did you hear from customers?", "They ask for a trial");
        visitor.submits();
        visitor.seesNo("dialog");
        visitor.sees(".message", "Thank you.");
        visitor.screenshot("clock");
        visitor.click("[data-key='clock-hour']");
        visitor.go(Member.JONAS, LEADS);
        visitor.click("[data-key='clock-hour']");
        var summary = visitor.sees(".message", "They ask for a trial");
        assertThat(summary.getText()).contains("1 of", "Grace Chen", "No answer yet from");
        visitor.screenshot("round");
    }

    /** On a Friday the next run is the digest of the week. */
    private void goesOnUntilTheStandup() {
        await().pollInterval(Duration.ofSeconds(10)).pollDelay(Duration.ZERO).until(() -> {
            if (isStandupThere()) {
                return true;
            }
            visitor.click("[data-key='clock-next']");
            return false;
        });
    }

    private boolean isStandupThere() {
        return visitor.all(".message").anyMatch(message -> message.getText().contains("4 questions, one form"));
    }
}
