package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Broadcast;
import dev.baton.store.Store;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.Sent;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What Baton remembers of what Teams sent. */
class AcquaintancesTest extends TeamsScene {

    private final Store store;
    private final Acquaintances node;
    private final Installations places;
    private final WorkspaceId tenant =
            new WorkspaceId(TeamsPlatform.NAME, UUID.randomUUID().toString());
    private final FakeMember sam = FakeMember.of(UUID.randomUUID().toString(), "Sam Stone");

    AcquaintancesTest(@Autowired Store store, @Autowired TeamsSetup setup) {
        this.store = spy(store);
        this.node = new Acquaintances(this.store, mock(Broadcast.class), InstantSource.system());
        this.places = new Installations(this.store, mock(Broadcast.class), setup);
    }

    /** In a tenant of its own. */
    private Activity of(ObjectNode activity) {
        ((ObjectNode) activity.path("channelData").path("tenant")).put("id", tenant.id());
        return new Activity(activity);
    }

    private Activity written(String conversation, String type) {
        return of(Sent.message(TEAMS, conversation, type, sam));
    }

    private AccountId account() {
        return new AccountId(tenant, sam.user());
    }

    @Test
    void what_comes_in_from_somebody_who_is_known_costs_no_round_trip() {
        var activity = written("19:c@thread.tacv2;messageid=17", "channel");
        places.install(activity);
        node.note(activity);
        places.install(activity);
        node.note(activity);
        clearInvocations(store);
        for (var again = 0; again < 5; again++) {
            places.install(activity);
            node.note(written("19:c@thread.tacv2;messageid=" + again, "channel"));
        }
        verifyNoInteractions(store);
    }

    @Test
    void a_channel_is_known_by_its_id_without_the_thread() {
        node.note(written("19:c@thread.tacv2;messageid=17", "channel"));
        assertThat(node.find(new ConversationId(tenant, "19:c@thread.tacv2")))
                .contains(new Conversation(Conversation.Kind.CHANNEL, TEAMS.serviceUrl(), Sent.TEAM, null, null));
    }

    @Test
    void where_teams_is_changes_with_what_it_sends() {
        var activity = Sent.message(TEAMS, "19:c@thread.v2", "groupChat", sam);
        node.note(of(activity));
        node.note(of(activity.put("serviceUrl", "https://smba.trafficmanager.net/emea/")));
        assertThat(node.find(new ConversationId(tenant, "19:c@thread.v2")).map(Conversation::serviceUrl))
                .contains("https://smba.trafficmanager.net/emea/");
    }

    @Test
    void a_person_is_known_with_what_was_told_before() {
        node.note(written("19:c@thread.v2", "groupChat"));
        node.note(of(Sent.installation(TEAMS, "add", "a:personal", "personal", sam)));
        assertThat(node.find(account()))
                .contains(new Acquaintance(sam.teamsId(), "a:personal", "19:c@thread.v2", "Europe/Berlin", "de-DE"));
    }

    @Test
    void another_node_knows_too() {
        node.note(written("a:personal", "personal"));
        var other = new Acquaintances(store, mock(Broadcast.class), InstantSource.system());
        assertThat(other.find(account()).map(Acquaintance::personal)).contains("a:personal");
    }

    @Test
    void two_nodes_that_learn_at_once_lose_nothing() {
        var other = new Acquaintances(store, mock(Broadcast.class), InstantSource.system());
        node.find(account());
        other.find(account());
        node.note(written("a:personal", "personal"));
        other.note(written("19:c@thread.v2", "groupChat"));
        assertThat(new Acquaintances(store, mock(Broadcast.class), InstantSource.system()).find(account()))
                .hasValueSatisfying(met -> {
                    assertThat(met.personal()).isEqualTo("a:personal");
                    assertThat(met.seenIn()).isEqualTo("19:c@thread.v2");
                });
    }

    @Test
    void word_of_a_removal_that_comes_after_baton_was_added_again_changes_nothing() {
        var personal = new ConversationId(tenant, "a:personal");
        var removed = Sent.installation(TEAMS, "remove", personal.id(), "personal", sam);
        var added = Sent.installation(TEAMS, "add", personal.id(), "personal", sam);
        node.note(of(added.put("timestamp", "2026-03-02T09:00:05Z")));
        node.note(of(Sent.message(TEAMS, personal.id(), "personal", sam)));
        node.note(of(removed.put("timestamp", "2026-03-02T09:00:00Z")));
        assertThat(node.find(personal))
                .hasValueSatisfying(place -> assertThat(place.removed()).isFalse());
        node.note(of(removed.put("timestamp", "2026-03-02T09:00:07Z")));
        assertThat(node.find(personal))
                .hasValueSatisfying(place -> assertThat(place.removed()).isTrue());
    }

    @Test
    void baton_is_absent_until_it_is_heard_of() {
        assertThat(places.in(tenant)).isInstanceOf(Standing.Absent.class);
        places.install(of(Sent.installation(TEAMS, "add", "a:personal", "personal", sam)));
        assertThat(places.in(tenant)).isInstanceOfSatisfying(Standing.Installed.class, installed -> {
            assertThat(installed.installation().installer()).isEqualTo(sam.user());
            assertThat(installed.installation().bot()).startsWith("28:");
        });
    }

    @Test
    void a_tenant_that_took_baton_in_once_counts_as_having_it_and_the_place_that_took_it_out_does_not() {
        var personal = new ConversationId(tenant, "a:personal");
        var farewell = of(Sent.installation(TEAMS, "remove", personal.id(), "personal", sam));
        places.install(of(Sent.installation(TEAMS, "add", personal.id(), "personal", sam)));
        places.install(farewell);
        node.note(farewell);
        assertThat(places.in(tenant)).isInstanceOf(Standing.Installed.class);
        assertThat(node.find(personal))
                .hasValueSatisfying(place -> assertThat(place.removed()).isTrue());
    }
}
