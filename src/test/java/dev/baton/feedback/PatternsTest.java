package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.baton.chat.AccountId;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who asks what the field hears most where there is more to read than one waits. */
class PatternsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:01:00Z");

    private final Items items = mock();
    private final OpeningFeedback form = mock();
    private final Directory directory = mock();
    private final Pod pod = mock();
    private final CountDownLatch allIsRead = new CountDownLatch(1);

    private ShowingTop waiting(Duration patience) {
        when(pod.id()).thenReturn(LikenessTest.POD);
        when(form.podsFor(any())).thenReturn(List.of(pod));
        when(directory.zoneOf(any(), any())).thenReturn(ZoneId.of("Europe/Berlin"));
        return new ShowingTop(new Patterns(items, InstantSource.fixed(NOW), patience), form, directory);
    }

    private void itemsAreSlow() {
        doAnswer(call -> {
                    allIsRead.await();
                    call.<Consumer<Item>>getArgument(3).accept(LikenessTest.item("The plan is too long"));
                    return null;
                })
                .when(items)
                .since(any(), any(), any(), any());
    }

    private static String top(ShowingTop showing) {
        var context = new Context(
                new InteractionId("1"),
                new OrganizationId("o1"),
                new PersonId("sam"),
                new AccountId(new WorkspaceId("slack", "T1"), "U1"),
                null,
                Context.Surface.MESSAGE,
                true);
        return showing.handle(new Command(context, "feedback top", List.of())).toString();
    }

    @Test
    void who_asks_is_told_to_come_again_and_then_has_it_though_it_is_read_only_once() {
        itemsAreSlow();
        var showing = waiting(Duration.ofMillis(20));
        assertThat(top(showing)).contains("Baton is still reading", "once more in a few seconds");
        assertThat(top(showing)).contains("Baton is still reading");
        allIsRead.countDown();
        await().untilAsserted(() -> assertThat(top(showing)).contains("1 thing was said"));
        verify(items, times(1)).since(any(), any(), any(), any());
    }

    @Test
    void what_was_shown_is_read_anew_for_who_asks_next() {
        itemsAreSlow();
        allIsRead.countDown();
        var showing = waiting(Duration.ofSeconds(20));
        assertThat(top(showing)).contains("1 thing was said");
        assertThat(top(showing)).contains("1 thing was said");
        verify(items, times(2)).since(any(), any(), any(), any());
    }

    @Test
    void a_memory_that_is_away_is_not_kept_as_the_answer() {
        doThrow(new StoreUnavailable("away", new IllegalStateException()))
                .when(items)
                .since(any(), any(), any(), any());
        var showing = waiting(Duration.ofSeconds(20));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> top(showing));
        itemsAreSlow();
        allIsRead.countDown();
        assertThat(top(showing)).contains("1 thing was said");
    }
}
