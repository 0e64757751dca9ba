package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.Sent;
import dev.baton.teams.fake.TeamsUser;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A channel in Teams. Baton is in its team already: Sam has installed it.
 *
 * @param port of Baton
 */
record TeamsWorkplace(FakeTeams teams, int port, String channel) implements Workplace {

    static TeamsWorkplace in(FakeTeams teams, int port) {
        var channel = "19:" + UUID.randomUUID() + "@thread.tacv2";
        teams.conversations().add(channel, everybody().toArray(FakeMember[]::new));
        teams.conversations().add(Sent.TEAM, everybody().toArray(FakeMember[]::new));
        var place = new TeamsWorkplace(teams, port, channel);
        Workplace.names()
                .forEach(name -> place.colleague(Workplace.firstName(name)).isSeen());
        return place;
    }

    private static Stream<FakeMember> everybody() {
        return Workplace.names().map(TeamsWorkplace::member);
    }

    /** Somebody else joins the channel, of whom Baton hasn't heard. */
    TeamsUser stranger(String name) {
        var stranger = FakeMember.of(userOf(name), name);
        var all = Stream.concat(everybody(), Stream.of(stranger)).toArray(FakeMember[]::new);
        teams.conversations().add(channel, all);
        return new TeamsUser(teams, port, stranger, channel, "channel");
    }

    private static FakeMember member(String name) {
        var member = FakeMember.of(userOf(Workplace.firstName(name)), name);
        return Workplace.firstName(name).equals("Alex") ? member.as("guest") : member;
    }

    static String userOf(String firstName) {
        return UUID.nameUUIDFromBytes(firstName.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public String platform() {
        return "Teams";
    }

    @Override
    public TeamsColleague colleague(String firstName) {
        var member = member(Workplace.names()
                .filter(name -> Workplace.firstName(name).equals(firstName))
                .findFirst()
                .orElseThrow());
        return new TeamsColleague(new TeamsUser(teams, port, member, channel, "channel"), firstName);
    }

    @Override
    public void invitesBaton(Colleague by) {
        install(by, channel);
    }

    /** @param chosen the channel that Baton is to say hello in */
    void install(Colleague by, String chosen) {
        var user = colleague(by.firstName()).user();
        var added = Sent.installation(teams, "add", Sent.TEAM, "channel", user.member())
                .put("id", "f:" + UUID.randomUUID());
        ((ObjectNode) added.path("channelData"))
                .putObject("settings")
                .putObject("selectedChannel")
                .put("id", chosen);
        assertThat(user.post(added).statusCode()).isEqualTo(200);
    }
}
