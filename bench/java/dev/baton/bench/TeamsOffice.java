package dev.baton.bench;

import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.Sent;
import dev.baton.teams.fake.TeamsUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** The fake Teams with channels, each with a pod of its own. */
final class TeamsOffice implements AutoCloseable {

    private static final FakeMember ANN = FakeMember.of("0a000000-0000-4000-8000-0000000000aa", "Ann Arbor");
    private static final FakeMember BEN = FakeMember.of("0b000000-0000-4000-8000-0000000000bb", "Ben Brook");
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final FakeTeams teams = new FakeTeams();

    /** What Baton is started with, to work here. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        teams.settings()
                .forEach((name, value) ->
                        environment.put(name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }

    /** Sets up pods and opens in each channel the form in which a lead is handed over. */
    TeamsSubmissions setUp(Server baton, int count) throws TimeoutException {
        var forms = new ArrayList<TeamsSubmissions.Opened>();
        for (var number = 0; number < count; number++) {
            var channel = String.format("19:load%05d@thread.tacv2", number);
            teams.conversations().add(channel, ANN, BEN);
            var ann = new TeamsUser(teams, baton.port(), ANN, channel, "channel");
            ann.post(Sent.installation(teams, "add", channel, "channel", ANN).put("id", "f:added" + number));
            new TeamsUser(teams, baton.port(), BEN, channel, "channel").says("help");
            var answer = ann.fills(
                    opened(ann, "setup", "Set up this channel"),
                    Map.of(
                            "name",
                            "Pod " + number,
                            "sales",
                            BEN.user(),
                            "marketing",
                            ANN.user(),
                            "zone",
                            "Europe/Berlin"));
            if (!answer.isEmpty()) {
                throw new IllegalStateException("not set up: " + answer);
            }
            forms.add(new TeamsSubmissions.Opened(ann, opened(ann, "lead", "Hand over a lead")));
        }
        return new TeamsSubmissions(
                baton.port(), teams.login().token(teams.serviceUrl()).sign(), forms);
    }

    private JsonNode opened(TeamsUser who, String line, String form) throws TimeoutException {
        var before = offers(who).size();
        who.says(line);
        var end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var offers = offers(who);
            if (offers.size() > before) {
                return who.presses(offers.getLast().content().at("/attachments/0/content"), form);
            }
            LockSupport.parkNanos(200_000);
        }
        throw new TimeoutException("no form was offered for " + line);
    }

    private List<FakeActivity> offers(TeamsUser who) {
        return teams.conversations().messages(who.conversation()).stream()
                .filter(message -> message.onlyFor().equals(who.member().teamsId()))
                .filter(message -> message.summary().equals("Press the button to open the form."))
                .toList();
    }

    @Override
    public void close() {
        teams.close();
    }
}
