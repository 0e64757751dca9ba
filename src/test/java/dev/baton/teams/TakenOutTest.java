package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Realms;
import dev.baton.people.Workspaces;
import dev.baton.store.Store;
import dev.baton.teams.fake.FakeConversations;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.Sent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Baton is taken out of a team, a chat or somebody's own list, and perhaps added again. */
class TakenOutTest extends ServingScene {

    private static final Card HELLO = Card.of(Text.of("Hello"));

    private final TeamsPlatform platform;
    private final Store store;
    private final DeliveryDesk desk;
    private final OrganizationId organization;

    /** In a team of its own. */
    private final String team = "19:" + UUID.randomUUID() + "@thread.tacv2";

    private final ConversationId chat = new ConversationId(ACME, "19:" + UUID.randomUUID() + "@thread.v2");
    private final FakeMember eve = FakeMember.of(UUID.randomUUID().toString(), "Eve Evans");

    TakenOutTest(
            @Autowired TeamsPlatform platform,
            @Autowired Store store,
            @Autowired DeliveryDesk desk,
            @Autowired Workspaces workspaces) {
        this.platform = platform;
        this.store = store;
        this.desk = desk;
        this.organization = workspaces.organizationOf(ACME);
        TEAMS.conversations().add(chat.id(), ANN, BEN);
        TEAMS.conversations().add(personal(), eve);
    }

    private String personal() {
        return FakeConversations.personalOf(eve);
    }

    /** How Teams tells it. */
    enum Word {
        INSTALLATION,
        MEMBERS;

        ObjectNode of(boolean added, String conversation, String type, FakeMember from) {
            return switch (this) {
                case INSTALLATION -> Sent.installation(TEAMS, added ? "add" : "remove", conversation, type, from);
                case MEMBERS ->
                    Sent.members(TEAMS, added ? "membersAdded" : "membersRemoved", conversation, type, from);
            };
        }
    }

    private void tell(ObjectNode activity) {
        if (activity.path("channelData").has("team")) {
            ((ObjectNode) activity.path("channelData")).putObject("team").put("id", team);
        }
        assertThat(ann.post(activity).statusCode()).isEqualTo(200);
    }

    private List<Sending> sendings(ConversationId where) {
        var message = new MessageRef(where, "1790000000000");
        return List.of(
                platform.post(post(new Place.InChannel(where))),
                platform.post(post(new Place.InThread(message))),
                platform.update(ORGANIZATION, message, HELLO),
                platform.delete(ORGANIZATION, message));
    }

    /** @param names of the conversation; what Baton says in others, such as a greeting that comes late, is not meant */
    private static void areRefusedUnasked(List<Sending> sendings, String... names) {
        assertThat(sendings).allSatisfy(sending -> assertThat(sending).isInstanceOf(Sending.Refused.class));
        assertThat(TEAMS.calls())
                .extracting(call -> URLDecoder.decode(call.path(), StandardCharsets.UTF_8) + call.body())
                .allSatisfy(call -> assertThat(call).doesNotContain(names));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_chat_nothing_is_sent_there_until_it_is_added_again(Word word) {
        tell(word.of(false, chat.id(), "groupChat", ANN));
        areRefusedUnasked(sendings(chat), chat.id());
        tell(word.of(true, chat.id(), "groupChat", ANN));
        assertThat(platform.post(post(new Place.InChannel(chat)))).isInstanceOf(Sending.Sent.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_team_nothing_is_sent_to_any_of_its_channels_until_it_is_added_again(Word word) {
        var leads = new ConversationId(ACME, channel);
        var other = "19:" + UUID.randomUUID() + "@thread.tacv2";
        TEAMS.conversations().add(other, ANN);
        tell(ann.message("help"));
        tell(word.of(true, other, "channel", ANN));
        eventually(() -> !seenBy(ANN).isEmpty());
        eventually(() ->
                word == Word.MEMBERS || !TEAMS.conversations().messages(other).isEmpty());
        TEAMS.forget();
        tell(word.of(false, other, "channel", ANN));
        areRefusedUnasked(sendings(leads), leads.id());
        areRefusedUnasked(sendings(new ConversationId(ACME, other)), other);
        tell(word.of(true, channel, "channel", ANN));
        assertThat(platform.post(post(new Place.InChannel(leads)))).isInstanceOf(Sending.Sent.class);
        assertThat(platform.post(post(new Place.InChannel(new ConversationId(ACME, other)))))
                .isInstanceOf(Sending.Sent.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_somebody_s_own_list_nothing_is_sent_to_them_until_it_is_added_again(Word word) {
        tell(Sent.installation(TEAMS, "add", personal(), "personal", eve));
        eventually(() -> !TEAMS.conversations().messages(personal()).isEmpty());
        tell(word.of(false, personal(), "personal", eve));
        TEAMS.forget();
        areRefusedUnasked(
                List.of(platform.post(post(new Place.ToPerson(account(eve))))), personal(), eve.teamsId(), eve.user());
        tell(word.of(true, personal(), "personal", eve));
        assertThat(platform.post(post(new Place.ToPerson(account(eve))))).isInstanceOf(Sending.Sent.class);
    }

    @Test
    void what_happened_before_that_and_comes_late_does_not_bring_it_back() {
        var late = Sent.message(TEAMS, chat.id(), "groupChat", ANN);
        tell(Word.INSTALLATION.of(false, chat.id(), "groupChat", ANN));
        acquaintances().note(new Activity(late));
        areRefusedUnasked(sendings(chat), chat.id());
    }

    @Test
    void somebody_else_s_leaving_is_not_its_own() {
        var leaving = Sent.members(TEAMS, "membersRemoved", chat.id(), "groupChat", ANN);
        ((ObjectNode) leaving.at("/membersRemoved/0")).put("id", BEN.teamsId());
        tell(leaving);
        assertThat(platform.post(post(new Place.InChannel(chat)))).isInstanceOf(Sending.Sent.class);
    }

    @Test
    void what_waits_to_be_sent_there_ends_and_its_owner_is_told() {
        TEAMS.refuse("send", 429, "Throttled", "1");
        var id = new MessageId("waiting " + UUID.randomUUID());
        store.commit(
                Realms.of(organization),
                Outgoing.inChannel(chat, id, Card.of(Text.of(id.value())), account(BEN))
                        .add(organization));
        eventually(() -> !TEAMS.calls("send").isEmpty());

        tell(Word.INSTALLATION.of(false, chat.id(), "groupChat", ANN));
        TEAMS.recover();

        eventually(() -> TEAMS.conversations().messages(FakeConversations.personalOf(BEN)).stream()
                .anyMatch(message -> message.summary().contains(id.value())
                        && message.summary().contains("Baton was removed from that conversation; add it again")));
        assertThat(TEAMS.conversations().messages(chat.id())).isEmpty();
        tell(Word.INSTALLATION.of(true, chat.id(), "groupChat", ANN));
        store.commit(Realms.of(organization), desk.sendAgain(id.value()));
        eventually(() -> TEAMS.conversations().messages(chat.id()).stream()
                .anyMatch(message -> message.summary().equals(id.value())));
    }
}
