package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who isn't Teams gets nowhere, and each rule counts. */
@ExtendWith(OutputCaptureExtension.class)
class TokenCorpusTest extends GateScene {

    @Autowired
    private MeterRegistry metrics;

    @BeforeEach
    void forget() {
        Heard.forget();
    }

    @ParameterizedTest
    @MethodSource("dev.baton.teams.TokenCorpus#all")
    void each_rule_has_its_status(TokenCorpus.Case test) {
        var call = new SignedCall(LOGIN);
        test.change().accept(call);
        var answer = call.send(port());
        assertThat(answer.status()).isEqualTo(test.status());
        assertThat(Heard.all()).hasSize(test.status() == 200 ? 1 : 0);
        assertThat(answer.head()).doesNotContainIgnoringCase("Set-Cookie").doesNotContain("error");
    }

    @Test
    void an_answer_goes_back_in_the_response() {
        var answer =
                new SignedCall(LOGIN).activity(it -> it.put("type", "invoke")).send(port());
        assertThat(answer.head()).contains("application/json");
        assertThat(answer.body()).contains("{\"statusCode\":200}");
    }

    @Test
    void what_is_refused_is_counted_and_told_without_what_it_was(CapturedOutput log) {
        var before = refused();
        for (var i = 0; i < 20; i++) {
            new SignedCall(LOGIN)
                    .token(token -> token.with("aud", "somebody-else"))
                    .activity(it -> it.put("text", "very private"))
                    .send(port());
        }
        assertThat(refused()).isEqualTo(before + 20);
        assertThat(log.getAll().lines().filter(line -> line.contains("isn't one of Teams")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(log.getAll())
                .doesNotContain("very private")
                .doesNotContain("eyJ")
                .doesNotContain("somebody-else");
    }

    private double refused() {
        return metrics.counter("baton.teams.refused", "reason", "token").count();
    }
}
