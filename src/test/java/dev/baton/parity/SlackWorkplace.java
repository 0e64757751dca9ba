package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeUser;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A channel in Slack. */
record SlackWorkplace(FakeSlack slack, SlackRequests baton, String channel) implements Workplace {

    private static final AtomicInteger CHANNELS = new AtomicInteger();

    static SlackWorkplace in(FakeSlack slack, SlackRequests baton) {
        Workplace.names().forEach(name -> slack.workspace().add(user(name)));
        var channel = "C0PARITY" + CHANNELS.incrementAndGet();
        slack.workspace().addChannel(channel);
        return new SlackWorkplace(slack, baton, channel);
    }

    private static FakeUser user(String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@acme.example";
        var user = new FakeUser(userOf(Workplace.firstName(name)), FakeWorkspace.TEAM, name, email, "member");
        return switch (Workplace.firstName(name)) {
            case "Sam" -> user.as("admin");
            case "Alex" -> user.as("guest");
            default -> user;
        };
    }

    static String userOf(String firstName) {
        return "U0" + firstName.toUpperCase(Locale.ROOT);
    }

    static String nameOf(String user) {
        return Workplace.names()
                .filter(name -> userOf(Workplace.firstName(name)).equals(user))
                .findFirst()
                .orElse(user);
    }

    @Override
    public String platform() {
        return "Slack";
    }

    @Override
    public SlackColleague colleague(String firstName) {
        return new SlackColleague(this, firstName);
    }

    @Override
    public void invitesBaton(Colleague by) {
        var joined = Recorded.json("event_member_joined_channel");
        Recorded.at(joined, "event")
                .put("user", FakeWorkspace.BOT_USER)
                .put("channel", channel)
                .put("inviter", userOf(by.firstName()));
        assertThat(baton.event(joined).statusCode()).isEqualTo(200);
    }
}
