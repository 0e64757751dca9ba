package dev.baton.sandbox;

import static dev.baton.sandbox.Member.ALEX;
import static dev.baton.sandbox.Member.DIEGO;
import static dev.baton.sandbox.Member.GRACE;
import static dev.baton.sandbox.Member.JONAS;
import static dev.baton.sandbox.Member.MAYA;
import static dev.baton.sandbox.Member.NOOR;
import static dev.baton.sandbox.Member.PRIYA;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the demo people have done before the first visit: a pod that set itself up, and leads on their way. */
final class DemoStory {

    private static final String OFFER = "/lead";

    private final DemoSteps steps;
    private final Cast cast;
    private final Channels channels;
    private final Doing doing;
    private final Messages messages;
    private final DemoStandup standup = new DemoStandup();
    private final DemoField field = new DemoField();
    private final DemoRoles roles;
    private final DemoBriefs briefs;
    private final DemoDefinition definition = new DemoDefinition();
    private final DemoAgreed agreed;
    private final DemoClosed closed = new DemoClosed();

    DemoStory(DemoSteps steps, Cast cast, Channels channels, Doing doing, Messages messages) {
        this.steps = steps;
        this.cast = cast;
        this.channels = channels;
        this.doing = doing;
        this.messages = messages;
        this.roles = new DemoRoles(cast);
        this.briefs = new DemoBriefs(cast, steps);
        this.agreed = new DemoAgreed(cast);
    }

    void tell() throws InterruptedException {
        var leads = in(channels.open("leads", "Marketing hands leads to sales here"));
        var general = in(channels.open("general", "Everything else"));
        setUp(leads);
        won(leads);
        meeting(leads);
        returned(leads);
        accepted(leads);
        joined();
        standup.tellMeeting(leads);
        field.tellFeedback(leads);
        field.tellPoll(leads);
        roles.tell(leads);
        definition.tell(leads);
        closed.tell(leads);
        agreed.tell(leads);
        briefs.tell(leads);
        offered(leads);
        chat(general);
        standup.tell(leads);
        steps.once("settled", () -> {
            var _ = leads.await("Harbor Logistics", "Accept");
        });
    }

    private Player in(Channel channel) {
        return in(channel.id());
    }

    private Player in(String conversation) {
        return new Player(steps, doing, messages, conversation);
    }

    private void setUp(Player leads) throws InterruptedException {
        leads.invite(MAYA);
        leads.fillIn(
                MAYA,
                "setup",
                "/baton setup",
                Map.of(
                        "name", List.of("Europe and Americas"),
                        "sales", people(JONAS, GRACE, DIEGO, NOOR),
                        "salesLead", people(GRACE),
                        "marketing", people(MAYA, PRIYA, NOOR),
                        "marketingLead", people(MAYA),
                        "response", List.of("PT4H")));
    }

    private List<String> people(Member... members) {
        return Stream.of(members).map(member -> cast.person(member).value()).toList();
    }

    private void won(Player leads) throws InterruptedException {
        leads.fillIn(
                NOOR,
                "cedar",
                OFFER,
                answers(Map.of(
                        "company", "Cedar & Sons",
                        "contact", "Omar Cedar, managing director",
                        "email", "omar@cedar-sons.example",
                        "campaign", "Referral",
                        "whyNow", "Their contract ends this quarter, and a customer of ours vouched for us.",
                        "value", "9500")));
        leads.press(DIEGO, "Cedar & Sons", "Accept");
        leads.press(
                DIEGO,
                "Cedar & Sons",
                "Won",
                Map.of(
                        "value", List.of("9800"),
                        "note", List.of("The referral opened the door. Signed after one call."),
                        "helpers", people(NOOR)));
    }

    private void meeting(Player leads) throws InterruptedException {
        leads.fillIn(
                PRIYA,
                "bluebird",
                OFFER,
                answers(Map.of(
                        "company", "Bluebird Health",
                        "contact", "Dr. Anna Keller, head of operations",
                        "email", "anna.keller@bluebird-health.example",
                        "campaign", "Webinar in October",
                        "whyNow", "She stayed to the end and asked how fast three clinics could start.",
                        "nextStep", "Call on Thursday morning",
                        "value", "18000")));
        leads.press(GRACE, "Bluebird Health", "Accept");
        leads.press(GRACE, "Bluebird Health", "Contacted");
        leads.press(GRACE, "Bluebird Health", "Meeting");
    }

    private void returned(Player leads) throws InterruptedException {
        leads.fillIn(
                MAYA,
                "quill",
                OFFER,
                answers(Map.of(
                        "company", "Quill Publishing",
                        "campaign", "Price list download",
                        "whyNow", "Somebody there fetched the price list twice this week.")));
        leads.press(
                JONAS,
                "Quill Publishing",
                "Return",
                answers(Map.of(
                        "reason", "INCOMPLETE", "note", "Who was it? Without a name or a number I can't call.")));
    }

    private void accepted(Player leads) throws InterruptedException {
        leads.fillIn(
                MAYA,
                "alpine",
                OFFER,
                answers(Map.of(
                        "company", "Alpine Robotics",
                        "contact", "Luca Brunner, plant manager",
                        "email", "luca.brunner@alpine-robotics.example",
                        "phone", "+41 44 555 01 23",
                        "campaign", "Trade fair in Munich",
                        "whyNow", "He described our product as what he is looking for, with a budget for next year.",
                        "value", "42000",
                        "currency", "CHF")));
        leads.press(JONAS, "Alpine Robotics", "Accept");
    }

    /** Somebody else of that company asks, which becomes part of the same lead. Baton says so where it can be read. */
    private void joined() throws InterruptedException {
        var alone = in(Sandbox.direct(NOOR.user()));
        alone.fillIn(
                NOOR,
                "alpine-again",
                OFFER,
                answers(Map.of(
                        "company", "Alpine Robotics",
                        "contact", "Sofia Meier, head of purchasing",
                        "email", "sofia.meier@alpine-robotics.example",
                        "campaign", "Webinar in October",
                        "whyNow", "She asked in the webinar who her plant manager talks to here.")));
    }

    private void offered(Player leads) throws InterruptedException {
        leads.fillIn(
                PRIYA,
                "fernhill",
                OFFER,
                answers(Map.of(
                        "company", "Fernhill Energy",
                        "contact", "Ruth Doyle, procurement",
                        "phone", "+353 1 555 0148",
                        "campaign", "Newsletter",
                        "industry", "Energy",
                        "whyNow", "She answered the newsletter and asked for an offer for two sites.",
                        "touches", "2",
                        "lastTouch", daysAgo(1))));
        leads.fillIn(
                MAYA,
                "harbor",
                OFFER,
                answers(Map.of(
                        "company", "Harbor Logistics",
                        "contact", "Mira Olsen, chief operating officer",
                        "email", "mira.olsen@harbor-logistics.example",
                        "campaign", "Comparison page",
                        "whyNow", "Three people from there compared us with their present tool on the same day.",
                        "nextStep", "Show her the import from their present tool",
                        "value", "26000",
                        "touches", "6",
                        "lastTouch", daysAgo(0))));
    }

    private String daysAgo(int days) {
        return steps.today().minusDays(days).toString();
    }

    private static void chat(Player general) throws InterruptedException {
        general.say(
                GRACE,
                "hello-grace",
                "New here? Type /lead report, /lead routing, /lead accounts or /lead definition: they show how we work "
                        + "together.");
        general.say(PRIYA, "hello-priya", "Good morning! The October webinar is over: 140 guests, and many questions.");
        general.say(
                ALEX,
                "hello-alex",
                "Met Ines of Lumen Studios at the fair. They want to switch before March and asked for a price. "
                        + "Who takes this one?");
    }

    private static Map<String, List<String>> answers(Map<String, String> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
