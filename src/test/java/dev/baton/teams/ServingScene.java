package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A channel of its own, in which Ann and Ben do things, from outside. */
abstract class ServingScene extends TeamsScene {

    @LocalServerPort
    private int port;

    String channel;

    TeamsUser ann;

    TeamsUser ben;

    @BeforeEach
    void a_channel_of_its_own() {
        channel = "19:" + UUID.randomUUID() + "@thread.tacv2";
        TEAMS.conversations().add(channel, ANN, BEN);
        ann = user(ANN, channel, "channel");
        ben = user(BEN, channel, "channel");
    }

    TeamsUser user(FakeMember member, String conversation, String type) {
        return new TeamsUser(TEAMS, port, member, conversation, type);
    }

    List<FakeActivity> seenBy(FakeMember member) {
        return TEAMS.conversations().messages(channel).stream()
                .filter(message ->
                        message.onlyFor().isEmpty() || message.onlyFor().equals(member.teamsId()))
                .toList();
    }

    FakeActivity sees(FakeMember member, Predicate<FakeActivity> like) {
        eventually(() -> seenBy(member).stream().anyMatch(like));
        return seenBy(member).stream().filter(like).toList().getLast();
    }

    FakeActivity sees(FakeMember member, String summary) {
        return sees(member, message -> message.summary().contains(summary));
    }

    static JsonNode card(FakeActivity message) {
        return message.content().at("/attachments/0/content");
    }

    private List<FakeActivity> offers(FakeMember member) {
        return seenBy(member).stream()
                .filter(message -> message.summary().contains("Press the button to open the form."))
                .toList();
    }

    /** Types a line that needs a form, and opens it. */
    JsonNode opens(TeamsUser who, String line, String form) {
        var before = offers(who.member()).size();
        who.says(line);
        eventually(() -> offers(who.member()).size() > before);
        var offer = offers(who.member()).getLast();
        assertThat(offer.onlyFor()).isEqualTo(who.member().teamsId());
        return who.presses(card(offer), form);
    }

    void setUp() {
        var form = opens(ann, "setup", "Set up this channel");
        var done = ann.fills(form, Map.of("name", "Enterprise", "sales", BEN.user(), "marketing", ANN.user()));
        assertThat(done).isEmpty();
        sees(ANN, "This is now the shared channel of Enterprise");
    }

    String offers() {
        var company = "Company " + UUID.randomUUID();
        var form = opens(ann, "/lead", "Hand over a lead");
        assertThat(ann.fills(form, Map.of("company", company, "whyNow", "They asked")))
                .isEmpty();
        sees(BEN, "Lead " + company);
        return company;
    }
}
