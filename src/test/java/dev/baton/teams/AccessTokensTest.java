package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.store.Afterwards;
import dev.baton.teams.AccessTokens.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T09:00:00Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean answering = new AtomicBoolean(true);
    private final Queue<Login.Reply> replies = new ArrayDeque<>();
    private final Afterwards background = new Afterwards("teams");
    private final AccessTokens tokens = new AccessTokens(this::reply, now::get, background);

    @AfterEach
    void end() {
        background.close();
    }

    private synchronized Login.Reply reply() {
        var number = asked.incrementAndGet();
        await().untilTrue(answering);
        var planned = replies.poll();
        return planned == null ? new Login.Reply.Issued("t" + number, HOUR) : planned;
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Test
    void a_token_is_asked_for_once_while_it_is_good() {
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t1"));
        pass(Duration.ofMinutes(45));
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t1"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void it_is_renewed_early_and_nobody_waits_for_that() {
        tokens.current();
        pass(Duration.ofMinutes(55));
        answering.set(false);
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t1"));
        await().until(() -> asked.get() == 2);
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t1"));
        answering.set(true);
        await().until(() -> tokens.current().equals(new Access.Granted("t2")));
    }

    @Test
    void a_login_service_that_is_away_is_no_trouble_while_the_old_token_lasts() {
        tokens.current();
        replies.add(new Login.Reply.Failed("away", Duration.ofMinutes(5)));
        pass(Duration.ofMinutes(55));
        tokens.current();
        await().until(() -> asked.get() == 2);
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t1"));
    }

    @Test
    void a_token_that_is_over_is_not_used() {
        tokens.current();
        pass(HOUR);
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t2"));
    }

    @Test
    void many_who_need_one_at_once_ask_once() throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 50)
                    .mapToObj(number -> threads.submit(() -> {
                        go.await();
                        return tokens.current();
                    }))
                    .toList();
            go.countDown();
            for (var each : all) {
                assertThat(each.get()).isEqualTo(new Access.Granted("t1"));
            }
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_failure_is_told_to_all_for_a_while_before_anybody_asks_again() {
        replies.addAll(List.of(new Login.Reply.Failed("misconfigured", Duration.ofMinutes(5))));
        var denied = new Access.Denied("misconfigured", Duration.ofMinutes(5));
        assertThat(tokens.current()).isEqualTo(denied);
        assertThat(tokens.current()).isEqualTo(denied);
        assertThat(asked).hasValue(1);
        pass(Duration.ofMinutes(2));
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t2"));
    }

    @Test
    void a_token_that_several_found_spoiled_is_replaced_once() {
        tokens.current();
        tokens.spoil("t1");
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t2"));
        tokens.spoil("t1");
        assertThat(tokens.current()).isEqualTo(new Access.Granted("t2"));
    }

    @Test
    void neither_a_token_nor_what_holds_it_shows_in_a_log() {
        assertThat(new Access.Granted("secret-token").toString()).doesNotContain("secret");
        assertThat(new Login.Reply.Issued("secret-token", HOUR).toString()).doesNotContain("secret-token");
    }
}
