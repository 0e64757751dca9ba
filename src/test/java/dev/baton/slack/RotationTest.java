package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.fake.Fault;
import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeSlack;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Tokens that live for twelve hours, on two nodes that share them. */
class RotationTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final ShiftedClock CLOCK = new ShiftedClock();
    private static final Node ONE = Node.forMany(SLACK, CLOCK);
    private static final Node OTHER = Node.forMany(SLACK, CLOCK);

    private final Company acme = Company.in(SLACK);

    @AfterAll
    static void stop() {
        ONE.close();
        OTHER.close();
        SLACK.close();
    }

    @BeforeEach
    void a_workspace_whose_tokens_rotate() {
        SLACK.grants().rotate(Duration.ofHours(12));
        acme.installsAt(ONE);
        acme.opens(ONE, "/baton", "setup");
    }

    private List<String> issued() {
        return SLACK.grants().issuedFor(acme.team());
    }

    private String tokenAt(Node node) {
        return acme.opens(node, "/baton", "setup").token();
    }

    private static List<String> refreshTokensThatWereUsed() {
        return SLACK.deeds("oauth.v2.access").stream()
                .map(deed -> deed.argument("refresh_token"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    @Test
    void a_token_that_lives_for_long_is_not_renewed() {
        CLOCK.letPass(Duration.ofHours(9));
        tokenAt(ONE);
        tokenAt(OTHER);
        assertThat(issued()).hasSize(1);
    }

    @Test
    void a_token_is_renewed_before_it_expires_while_the_old_one_goes_on() {
        var first = acme.token();
        CLOCK.letPass(Duration.ofHours(11));
        assertThat(tokenAt(ONE)).isIn(first, acme.token());
        await().untilAsserted(() -> assertThat(issued()).hasSize(2));
        await().untilAsserted(() -> assertThat(tokenAt(ONE)).isEqualTo(acme.token()));
        await().untilAsserted(() -> assertThat(tokenAt(OTHER)).isEqualTo(acme.token()));
        assertThat(issued()).hasSize(2);
    }

    @Test
    void a_token_that_has_expired_is_renewed_before_anything_is_done_with_it() {
        CLOCK.letPass(Duration.ofHours(13));
        var first = acme.token();
        assertThat(tokenAt(ONE)).isNotEqualTo(first).isEqualTo(acme.token());
    }

    @Test
    void each_refresh_token_is_used_once() {
        for (var day = 2; day < 5; day++) {
            CLOCK.letPass(Duration.ofHours(13));
            assertThat(tokenAt(day % 2 == 0 ? ONE : OTHER)).isEqualTo(acme.token());
            assertThat(issued()).hasSize(day);
        }
        assertThat(refreshTokensThatWereUsed()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    @RepeatedTest(5)
    void of_two_nodes_one_renews() throws Exception {
        acme.opens(OTHER, "/baton", "setup");
        CLOCK.letPass(Duration.ofHours(13));
        var start = new CyclicBarrier(4);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = people.invokeAll(
                    List.of(asks(ONE, start), asks(OTHER, start), asks(ONE, start), asks(OTHER, start)));
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }
        await().untilAsserted(() -> assertThat(tokenAt(ONE)).isEqualTo(acme.token()));
        await().untilAsserted(() -> assertThat(tokenAt(OTHER)).isEqualTo(acme.token()));
        assertThat(issued()).hasSize(2);
        assertThat(refreshTokensThatWereUsed()).doesNotHaveDuplicates();
    }

    private Callable<HttpResponse<String>> asks(Node node, CyclicBarrier start) {
        return () -> {
            start.await();
            return acme.types(node, "/baton", "setup");
        };
    }

    @Test
    void while_slack_renews_nothing_the_old_token_goes_on() {
        SLACK.faults().next("oauth.v2.access", Fault.BROKEN_BEFORE);
        var calls = SLACK.deeds("oauth.v2.access").size();
        CLOCK.letPass(Duration.ofHours(11));
        tokenAt(ONE);
        await().untilAsserted(() -> assertThat(SLACK.deeds("oauth.v2.access")).hasSize(calls + 1));
        assertThat(tokenAt(ONE)).isEqualTo(acme.token());
        assertThat(tokenAt(OTHER)).isEqualTo(acme.token());
        assertThat(issued()).hasSize(1);
    }

    @Test
    void while_slack_renews_nothing_an_expired_token_is_not_used() {
        SLACK.faults().next("oauth.v2.access", Fault.BROKEN_BEFORE);
        CLOCK.letPass(Duration.ofHours(13));
        assertThat(acme.types(ONE, "/baton", "setup").body()).contains("try again");
        assertThat(SLACK.deeds("views.open"))
                .filteredOn(deed -> deed.token().equals(acme.token()))
                .extracting(Deed::done)
                .hasSize(1);
    }
}
