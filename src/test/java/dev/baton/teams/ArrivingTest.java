package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Workspaces;
import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeConversations;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.Sent;
import dev.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Baton is added, and says so. */
class ArrivingTest extends ServingScene {

    private final Directory directory;
    private final Workspaces workspaces;
    private TeamsUser eve;

    ArrivingTest(@Autowired Directory directory, @Autowired Workspaces workspaces) {
        this.directory = directory;
        this.workspaces = workspaces;
    }

    @BeforeEach
    void somebody_whom_baton_never_met() {
        var member = FakeMember.of(UUID.randomUUID().toString(), "Eve Evans");
        var personal = FakeConversations.personalOf(member);
        TEAMS.conversations().add(personal, member);
        eve = user(member, personal, "personal");
    }

    @Test
    void who_adds_baton_to_a_team_is_offered_to_set_it_up() {
        var added = Sent.installation(TEAMS, "add", Sent.TEAM, "channel", ANN);
        ((ObjectNode) added.path("channelData"))
                .putObject("settings")
                .putObject("selectedChannel")
                .put("id", channel);
        assertThat(ann.post(added).statusCode()).isEqualTo(200);
        assertThat(card(sees(BEN, "Hello, I am Baton")).toString()).contains("Set up this channel");
    }

    @Test
    void who_adds_baton_to_a_chat_is_offered_to_set_it_up() {
        var chat = "19:" + UUID.randomUUID() + "@thread.v2";
        TEAMS.conversations().add(chat, ANN, BEN);
        ann.post(Sent.installation(TEAMS, "add", chat, "groupChat", ANN));
        eventually(() -> !TEAMS.conversations().messages(chat).isEmpty());
        var hello = TEAMS.conversations().messages(chat).getFirst();
        assertThat(hello.summary()).isEqualTo("Hello, I am Baton");
        var form = user(ANN, chat, "groupChat").presses(card(hello), "Set up this channel");
        assertThat(form.at("/task/value/title").asString()).isEqualTo("Set up this channel");
    }

    @Test
    void who_adds_baton_for_himself_sees_his_page() {
        eve.post(added());
        assertThat(card(page(1)).toString()).contains("Hello, Eve Evans", "Hand over a lead", "Help");
    }

    @Test
    void what_teams_tells_twice_of_being_added_is_answered_once() {
        var added = added();
        eve.post(added);
        page(1);
        eve.post(added);
        eve.post(Sent.members(TEAMS, "membersAdded", eve.conversation(), "personal", eve.member()));
        says("help");
        eventually(
                () -> messages().stream().anyMatch(message -> message.summary().equals("What Baton can do")));
        assertThat(messages()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "Hallo!", "", "thanks"})
    void a_greeting_or_nothing_at_all_shows_the_page_again(String words) {
        eve.post(added());
        page(1);
        says(words);
        page(2);
    }

    @Test
    void who_takes_baton_out_and_adds_it_again_sees_the_page_again() {
        eve.post(added());
        page(1);
        eve.post(Sent.installation(TEAMS, "remove", eve.conversation(), "personal", eve.member()));
        eve.post(added());
        page(2);
    }

    @Test
    void who_knew_baton_before_and_is_the_first_to_add_it_administers_it_at_once() {
        installations().discharge(ACME, ANN.user());
        try {
            says("help");
            eventually(() -> role().equals(Optional.of(Role.MEMBER)));
            eve.post(added());
            eventually(() -> role().equals(Optional.of(Role.ADMINISTRATOR)));
        } finally {
            installations().discharge(ACME, eve.member().user());
        }
        says("help");
        eventually(() -> role().equals(Optional.of(Role.MEMBER)));
    }

    private Optional<Role> role() {
        return directory
                .personBehind(workspaces.organizationOf(ACME), account(eve.member()))
                .map(Person::role);
    }

    private ObjectNode added() {
        return Sent.installation(TEAMS, "add", eve.conversation(), "personal", eve.member());
    }

    /** Between the two alone nobody has to mention Baton. */
    private void says(String words) {
        eve.post(Sent.message(TEAMS, eve.conversation(), "personal", eve.member())
                .put("text", words));
    }

    private List<FakeActivity> messages() {
        return TEAMS.conversations().messages(eve.conversation());
    }

    /** Waits until the page was shown so often. */
    private FakeActivity page(int times) {
        eventually(() -> messages().size() == times);
        assertThat(messages()).allMatch(message -> message.summary().equals("Your page in Baton"));
        return messages().getLast();
    }
}
