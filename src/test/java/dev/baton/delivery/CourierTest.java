package dev.baton.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Backoff;
import dev.baton.store.Claim;
import dev.baton.store.Letter;
import dev.baton.store.Realm;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourierTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId("fake", "T1");
    private static final ConversationId CHANNEL = new ConversationId(WORKSPACE, "C1");
    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Card CARD = Card.of(Text.of("Hello"));
    private static final MessageRef REFERENCE = new MessageRef(CHANNEL, "17.1");
    private static final Claim.Root NO_ROOT = new Claim.Root("", null);
    private static final Claim.Root SENT_ROOT = new Claim.Root("sent", "fake:T1/C1#17.0");
    private static final Policy POLICY = new Policy(
            Duration.ofSeconds(30),
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(8)),
            3,
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5)),
            3,
            4);

    private final ChatPlatform platform = mock();
    private final HeadlineSource source = mock();
    private final Courier nowhere = new Courier(Map.of(), new Cards(Map.of()), HastyDelivery.EVERYWHERE, POLICY);
    private final Courier courier =
            new Courier(Map.of("fake", platform), new Cards(Map.of("lead", source)), HastyDelivery.EVERYWHERE, POLICY);

    @BeforeEach
    void the_platform_takes_everything() {
        when(platform.pace()).thenReturn(PACE);
        when(platform.post(any())).thenReturn(new Sending.Sent(REFERENCE));
        when(platform.update(any(), any(), any())).thenReturn(new Sending.Sent(REFERENCE));
        when(source.card(any(), any())).thenReturn(Optional.of(CARD));
    }

    private static Claim claim(Letter.Kind kind, Envelope envelope, Claim.Root root) {
        return claim(kind, envelope, root, 1);
    }

    private static Claim claim(Letter.Kind kind, Envelope envelope, Claim.Root root, int attempt) {
        return new Claim(letter(kind, envelope, root), 1, false, root, attempt, 0, 0, BEGUN);
    }

    private static Letter letter(Letter.Kind kind, Envelope envelope, Claim.Root root) {
        var rootId = root.equals(NO_ROOT) ? "" : "headline";
        return new Letter(new Realm("acme"), CHANNEL.toString(), "message", kind, rootId, envelope.json());
    }

    private static Claim aPost() {
        return claim(Letter.Kind.POST, Envelope.to(CHANNEL, CARD, null), NO_ROOT);
    }

    private static Claim aResumedPost(int looks) {
        return aResumedPost(looks, 0);
    }

    private static Claim aResumedPost(int looks, int failedLooks) {
        var letter = letter(Letter.Kind.POST, Envelope.to(CHANNEL, CARD, null), NO_ROOT);
        return new Claim(letter, 1, true, NO_ROOT, 1, looks, failedLooks, BEGUN);
    }

    private static Envelope drawn() {
        return new Envelope(new Addressee.Channel(CHANNEL), new Envelope.Drawn("lead", "42"), null);
    }

    private static Claim aResumedHeadline() {
        return new Claim(letter(Letter.Kind.HEADLINE, drawn(), NO_ROOT), 1, true, NO_ROOT, 1, 0, 0, BEGUN);
    }

    private static Claim aRefresh(Claim.Root root) {
        return claim(Letter.Kind.REFRESH, drawn(), root);
    }

    private Verdict whenPostingEndsWith(Sending sending) {
        when(platform.post(any())).thenReturn(sending);
        return courier.carry(aPost());
    }

    @Test
    void what_was_sent_is_remembered_and_the_lane_keeps_the_platforms_pace() {
        assertThat(courier.carry(aPost())).isEqualTo(new Verdict.Sent("fake:T1/C1#17.1", PACE));
    }

    @Test
    void what_surely_was_not_sent_is_tried_again_not_sooner_than_the_platform_asks() {
        var verdict = whenPostingEndsWith(new Sending.NotSent("too fast", Duration.ofSeconds(30)));
        assertThat(verdict).isEqualTo(new Verdict.Retry("too fast", Duration.ofSeconds(30)));
    }

    @Test
    void after_many_attempts_it_is_given_up() {
        when(platform.post(any())).thenReturn(new Sending.NotSent("away", Duration.ZERO));
        var last = claim(Letter.Kind.POST, Envelope.to(CHANNEL, CARD, null), NO_ROOT, POLICY.attempts());
        assertThat(courier.carry(last)).isInstanceOf(Verdict.Dead.class);
    }

    @Test
    void what_is_refused_is_dead() {
        assertThat(whenPostingEndsWith(new Sending.Refused("no such channel")))
                .isEqualTo(new Verdict.Dead("no such channel", Duration.ZERO));
    }

    @Test
    void what_may_have_been_sent_is_looked_up_before_anything_else() {
        assertThat(whenPostingEndsWith(new Sending.Ambiguous("reset")))
                .isEqualTo(new Verdict.Look("reset", Duration.ofSeconds(1)));
    }

    @Test
    void what_a_dead_node_may_have_sent_is_not_sent_again() {
        when(platform.find(any(), any())).thenReturn(new Sighting.NotSeen());
        assertThat(courier.carry(aResumedPost(0))).isInstanceOf(Verdict.Look.class);
        verify(platform, never()).post(any());
    }

    @Test
    void what_is_found_was_sent() {
        when(platform.find(any(), any())).thenReturn(new Sighting.Found(REFERENCE));
        assertThat(courier.carry(aResumedPost(1))).isEqualTo(new Verdict.Sent("fake:T1/C1#17.1", PACE));
    }

    @Test
    void what_can_not_be_found_after_the_last_look_is_unknown() {
        when(platform.find(any(), any())).thenReturn(new Sighting.NotSeen());
        assertThat(courier.carry(aResumedPost(2))).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void where_looking_is_never_allowed_it_is_unknown_at_once() {
        when(platform.find(any(), any())).thenReturn(new Sighting.Refused("no permission"));
        assertThat(courier.carry(aResumedPost(0)).toString()).contains("Unknown", "no permission");
    }

    @Test
    void while_a_platform_can_not_be_asked_no_look_is_used_up() {
        when(platform.find(any(), any())).thenReturn(new Sighting.CouldNotLook("away"));
        assertThat(courier.carry(aResumedPost(2, 1)))
                .isInstanceOfSatisfying(
                        Verdict.LookFailed.class,
                        failed ->
                                assertThat(failed.pause()).isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(2)));
    }

    @Test
    void looking_that_fails_for_hours_ends_with_a_person() {
        when(platform.find(any(), any())).thenReturn(new Sighting.CouldNotLook("away"));
        assertThat(courier.carry(aResumedPost(0, 2)))
                .isInstanceOfSatisfying(
                        Verdict.Unknown.class,
                        unknown -> assertThat(unknown.reason()).contains("away"));
        var hours = IntStream.range(1, Policy.STANDARD.failedLooks())
                .mapToObj(Policy.STANDARD.backoff()::after)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(hours).isBetween(Duration.ofHours(4), Duration.ofHours(10));
    }

    static Stream<Named<RuntimeException>> failures() {
        return Stream.of(
                Named.of("the store is away", new StoreUnavailable("away", new IllegalStateException())),
                Named.of("a bug", new IllegalStateException("planned")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_may_have_been_posted_stays_so_when_looking_throws(RuntimeException failure) {
        when(platform.find(any(), any())).thenThrow(failure);
        assertThat(courier.carry(aResumedPost(0))).isInstanceOf(Verdict.LookFailed.class);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_may_have_been_posted_is_looked_up_even_if_it_can_not_be_drawn(RuntimeException failure) {
        when(source.card(any(), any())).thenThrow(failure);
        when(platform.find(any(), any())).thenReturn(new Sighting.Found(REFERENCE));
        assertThat(courier.carry(aResumedHeadline())).isEqualTo(new Verdict.Sent("fake:T1/C1#17.1", PACE));
    }

    @Test
    void what_may_have_been_posted_waits_for_its_platform() {
        assertThat(nowhere.carry(aResumedPost(0))).isInstanceOf(Verdict.LookFailed.class);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void posting_that_throws_may_have_posted(RuntimeException failure) {
        when(platform.post(any())).thenThrow(failure);
        assertThat(courier.carry(aPost())).isInstanceOf(Verdict.Look.class);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void an_update_that_throws_is_tried_again(RuntimeException failure) {
        when(platform.update(any(), any(), any())).thenThrow(failure);
        assertThat(courier.carry(aRefresh(SENT_ROOT))).isInstanceOf(Verdict.Retry.class);
    }

    @Test
    void what_can_not_be_drawn_was_surely_not_posted() {
        when(source.card(any(), any()))
                .thenThrow(new StoreUnavailable("away", new IllegalStateException()))
                .thenThrow(new IllegalStateException("planned"));
        var headline = claim(Letter.Kind.HEADLINE, drawn(), NO_ROOT);
        assertThat(courier.carry(headline)).isInstanceOf(Verdict.Retry.class);
        assertThat(courier.carry(headline)).isInstanceOf(Verdict.Dead.class);
        verify(platform, never()).post(any());
    }

    @Test
    void a_refresh_shows_the_record_as_it_is_and_may_be_repeated() {
        assertThat(courier.carry(aRefresh(SENT_ROOT)))
                .as("the headline keeps its reference")
                .isEqualTo(new Verdict.Sent("fake:T1/C1#17.0", PACE));
        verify(source).card(new OrganizationId("acme"), "42");
        when(platform.update(any(), any(), any())).thenReturn(new Sending.NotSent("reset", Duration.ZERO));
        assertThat(courier.carry(aRefresh(SENT_ROOT))).isInstanceOf(Verdict.Retry.class);
    }

    @Test
    void nothing_is_refreshed_that_was_never_posted() {
        assertThat(courier.carry(aRefresh(new Claim.Root("unknown", null)))).isInstanceOf(Verdict.Sent.class);
        verify(platform, never()).update(any(), any(), any());
    }

    @Test
    void a_message_of_a_thread_goes_below_its_headline_and_never_without_it() {
        var below = claim(Letter.Kind.POST, Envelope.to(CHANNEL, CARD, null), SENT_ROOT);
        courier.carry(below);
        var place = new Place.InThread(new MessageRef(CHANNEL, "17.0"));
        verify(platform)
                .post(new Post(new OrganizationId("acme"), new dev.baton.chat.MessageId("message"), place, CARD));
        var orphan = claim(Letter.Kind.POST, Envelope.to(CHANNEL, CARD, null), new Claim.Root("dead", null));
        assertThat(courier.carry(orphan)).isInstanceOf(Verdict.Dead.class);
    }

    @Test
    void a_direct_message_goes_to_the_account() {
        var account = new AccountId(WORKSPACE, "U1");
        courier.carry(claim(Letter.Kind.POST, Envelope.to(account, CARD), NO_ROOT));
        var place = new Place.ToPerson(account);
        verify(platform)
                .post(new Post(new OrganizationId("acme"), new dev.baton.chat.MessageId("message"), place, CARD));
    }

    @Test
    void a_platform_that_is_not_configured_here_waits() {
        assertThat(nowhere.carry(aPost())).isInstanceOf(Verdict.Retry.class);
    }

    @Test
    void pauses_double_up_to_the_cap_and_are_cut_by_a_quarter_at_most() {
        for (var attempt = 1; attempt < 80; attempt++) {
            var whole = Math.min(8_000, 1_000L << Math.min(20, attempt - 1));
            assertThat(POLICY.backoff().after(attempt).toMillis()).isBetween(whole * 3 / 4, whole);
        }
    }
}
