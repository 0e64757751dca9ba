package dev.baton.slack.fake;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A lead that somebody hands over and Ben accepts. What is sent for it is the same each time, as Slack repeats it and
 * people press again, until Baton has said that it was done.
 */
public final class Handover {

    private final FakeSlack slack;
    private final Team team;
    private final String company = Recorded.unique("Company ");
    private final String trigger = Recorded.unique("trigger");
    private final String told = "/actions/" + FakeWorkspace.TEAM + "/" + Recorded.unique("told");
    private final ObjectNode form;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean offered;
    private volatile boolean neglected;

    Handover(FakeSlack slack, Team team) {
        this.slack = slack;
        this.team = team;
        this.form = Recorded.json("view_submission", json -> {
            Recorded.at(json, "user").put("id", team.marketer());
            Recorded.at(json, "view").put("private_metadata", team.pod());
            Recorded.at(json, "view", "state", "values", "company", "company").put("value", company);
            Recorded.at(json, "view", "state", "values", "email", "email").putNull("value");
        });
    }

    /** Sends what Baton has not said was done, if it can be sent already. Returns at once. */
    void goOn(SlackRequests baton) {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().start(() -> {
                try {
                    sendNext(baton);
                } catch (RuntimeException e) {
                    // Baton was away; it is sent again
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    private void sendNext(SlackRequests baton) {
        if (!offered) {
            offered = isDone(baton.interaction(form));
        } else if (!neglected && !isAccepted()) {
            cards().stream().findFirst().ifPresent(card -> baton.interaction(click(card)));
        }
    }

    private static boolean isDone(HttpResponse<String> response) {
        return response.statusCode() == 200 && response.body().isEmpty();
    }

    private ObjectNode click(FakeMessage card) {
        return Recorded.json("block_actions_message", json -> {
            json.put("trigger_id", trigger);
            json.put("response_url", slack.apiUrl().resolve(told).toString());
            Recorded.at(json, "channel").put("id", team.channel());
            ((ObjectNode) json.path("actions").path(0)).put("value", leadOn(card.blocks()));
        });
    }

    private static String leadOn(JsonNode blocks) {
        return blocks.findValuesAsString("value").getFirst();
    }

    /** Nobody answers it for now. */
    public void neglect(boolean now) {
        neglected = now;
    }

    boolean isNeglected() {
        return neglected;
    }

    /** Whether Baton has said that it was handed over. */
    public boolean isOffered() {
        return offered;
    }

    /** Whether Baton has said that it was accepted. */
    public boolean isAccepted() {
        return slack.deeds("response_url").stream()
                .anyMatch(deed -> deed.argument("path").equals(told)
                        && deed.argument("message").contains("You work on " + company + " now."));
    }

    /** Its cards in the channel: one, or none yet. */
    public List<FakeMessage> cards() {
        return slack.workspace().messages(team.channel()).stream()
                .filter(message -> message.thread().isEmpty() && names(message.text()))
                .toList();
    }

    /** Baton's name for it, once it has a card with buttons. */
    public Optional<String> lead() {
        return cards().stream().map(card -> leadOn(card.blocks())).findFirst();
    }

    /** How often the thread was told that it still waits. */
    public long reminders() {
        return cards().stream()
                .flatMap(card -> slack.workspace().messages(team.channel()).stream()
                        .filter(message -> message.thread().equals(card.ts())))
                .filter(message -> message.text().contains("still waits for an answer"))
                .count();
    }

    /** Whether the summary of a card is about it. */
    public boolean names(String summary) {
        return summary.startsWith("Lead " + company + ":");
    }

    /** What tells the thread that it was accepted. */
    public String stepId() {
        return "step:slack:trigger:" + trigger + "@slack:" + FakeWorkspace.TEAM + "/" + team.channel();
    }

    /** How often whoever handed it over was told that it was accepted. */
    public long news() {
        return slack.workspace().messages().stream()
                .filter(message -> !message.channel().equals(team.channel()))
                .filter(message -> message.text().startsWith(company + ":")
                        && message.text().endsWith("accepted it."))
                .count();
    }

    /** Whether a message is to tell whoever handed it over that it was accepted. */
    public boolean isNews(String id) {
        return lead().filter(lead -> id.startsWith("lead-news:" + lead + " ACCEPTED "))
                .isPresent();
    }

    @Override
    public String toString() {
        return company;
    }

    /**
     * Where leads are handed over.
     *
     * @param marketer who does it
     * @param pod as Baton names it in the form
     */
    record Team(String channel, String marketer, String pod) {

        /** Founds it, with Ben in sales. */
        static Team setUp(FakeSlack slack, SlackRequests baton, int number) {
            var channel = "C0TEAM00" + number;
            var marketer = "U0MARKET" + number;
            slack.workspace().addChannel(channel);
            slack.workspace().add(FakeUser.member(marketer, "Marketer " + number));
            var form = Recorded.json("view_submission_setup", json -> {
                Recorded.at(json, "view").put("private_metadata", "slack:" + FakeWorkspace.TEAM + "/" + channel);
                Recorded.at(json, "view", "state", "values", "marketing", "marketing")
                        .putArray("selected_users")
                        .add(marketer);
            });
            if (!isDone(baton.interaction(form))) {
                throw new AssertionError("not set up: " + channel);
            }
            return new Team(channel, marketer, askPod(slack, baton, channel));
        }

        private static String askPod(FakeSlack slack, SlackRequests baton, String channel) {
            var command = Recorded.command("/lead", "");
            command.put("channel_id", channel);
            baton.command(command);
            var opened = slack.await(
                    "views.open",
                    deed -> deed.argument("trigger_id")
                            .equals(Optional.ofNullable(command.get("trigger_id"))
                                    .orElse("")));
            return opened.json("view").path("private_metadata").asString();
        }
    }
}
