package dev.baton.webhooks;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What administrators see of webhooks. */
final class EndpointCards {

    private static final int LABEL = 40;
    private static final int SHOWN = 20;
    private static final String TITLE = "Webhooks";
    private static final Text DESCRIBED = Text.of("Events are signed as ")
            .and(new Text.Link("Standard Webhooks", URI.create("https://www.standardwebhooks.com")))
            .and(" says. It has libraries for most languages that check a signature.");

    static Card list(Page<Standing> page) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(TITLE));
        if (page.total() == 0) {
            parts.add(new Part.Paragraph(Text.of("No system hears from Baton yet. A webhook tells one what happens.")));
        }
        for (var standing : page.shown()) {
            parts.add(new Part.Paragraph(line(standing)));
            parts.add(Part.Buttons.of(show(standing.endpoint())));
        }
        var add = Button.primary("Add a webhook", WebhookActions.ADD, "").opening();
        parts.add(page.hasMore() ? Part.Buttons.of(add, page.more("admin webhooks")) : Part.Buttons.of(add));
        parts.add(new Part.Note(DESCRIBED));
        return new Card(TITLE, parts);
    }

    private static Button show(Endpoint endpoint) {
        return Button.press("Show " + Excerpt.of(endpoint.name(), LABEL), WebhookActions.SHOW, endpoint.id())
                .opening();
    }

    private static Text line(Standing standing) {
        var endpoint = standing.endpoint();
        return Text.of("")
                .and(new Text.Strong(endpoint.name()))
                .and(" at " + endpoint.host() + " · " + EndpointWords.types(endpoint) + "\n"
                        + EndpointWords.state(endpoint.state()) + "\n")
                .and(EndpointWords.last(standing.last()))
                .and("\n" + EndpointWords.waiting(standing));
    }

    static Card page(Standing standing) {
        var endpoint = standing.endpoint();
        return new Card(
                "The webhook " + endpoint.name(),
                List.of(
                        new Part.Heading(endpoint.name()),
                        new Part.Facts(List.of(
                                Fact.of("State", EndpointWords.state(endpoint.state())),
                                Fact.of("Host", endpoint.host()),
                                Fact.of("Hears of", EndpointWords.types(endpoint)),
                                Fact.of("Waiting", EndpointWords.waiting(standing)),
                                new Fact(
                                        "Made",
                                        Text.of("by ")
                                                .and(endpoint.madeBy())
                                                .and(" ")
                                                .and(endpoint.madeAt())))),
                        new Part.Paragraph(EndpointWords.last(standing.last())),
                        Part.Buttons.of(
                                endpoint.isOn() ? pause(endpoint) : resume(endpoint),
                                press("Send a test event", WebhookActions.TEST, endpoint),
                                press("Last deliveries", WebhookActions.RECENT, endpoint)
                                        .opening(),
                                press("Change", WebhookActions.CHANGE, endpoint).opening()),
                        new Part.Buttons(more(standing), Set.of())));
    }

    private static List<Button> more(Standing standing) {
        var endpoint = standing.endpoint();
        var buttons = new ArrayList<Button>();
        if (standing.failed() > 0) {
            buttons.add(press("Send what failed", WebhookActions.AGAIN, endpoint));
        }
        buttons.add(press("New secret", WebhookActions.SECRET, endpoint).opening());
        buttons.add(press("Remove", WebhookActions.ASK, endpoint).opening());
        return buttons;
    }

    private static Button.Press press(String label, String action, Endpoint endpoint) {
        return Button.press(label, action, endpoint.id());
    }

    private static Button pause(Endpoint endpoint) {
        return press("Pause", WebhookActions.PAUSE, endpoint);
    }

    private static Button resume(Endpoint endpoint) {
        return Button.primary("Switch on", WebhookActions.RESUME, endpoint.id());
    }

    static Card recent(Standing standing) {
        var name = standing.endpoint().name();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Last deliveries to " + name));
        var all = standing.recent().stream().limit(SHOWN).toList();
        if (all.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Nothing was sent yet.")));
        }
        all.forEach(result -> parts.add(new Part.Paragraph(EndpointWords.result(result))));
        parts.add(new Part.Note(Text.of("What was sent isn't shown here. " + EndpointWords.waiting(standing))));
        parts.add(Part.Buttons.of(
                press("Refresh", WebhookActions.RECENT, standing.endpoint()).opening(), show(standing.endpoint())));
        return new Card("Last deliveries to " + name, parts);
    }

    /** A sentence, and what leads back. */
    static Reply said(String words, Endpoint endpoint) {
        return new Reply.OnlyYou(Card.of(Text.of(words)).and(Part.Buttons.of(show(endpoint))));
    }

    static Reply tried(Endpoint endpoint) {
        var buttons = Part.Buttons.of(press("Last deliveries", WebhookActions.RECENT, endpoint), show(endpoint));
        return new Reply.OnlyYou(Card.of(Text.of("A test event is on its way.")).and(buttons));
    }

    /** What must be told only once. */
    static Reply secret(String said, String secret, Endpoint endpoint) {
        return new Reply.OnlyYou(new Card(
                said,
                List.of(
                        new Part.Paragraph(Text.of(said)),
                        new Part.Paragraph(Text.of("")
                                .and(new Text.Strong("Keep this secret now."))
                                .and(" Baton does not show it again.")),
                        new Part.Paragraph(
                                Text.of("Its signatures are checked with ").and(new Text.Code(secret))),
                        Part.Buttons.of(press("Send a test event", WebhookActions.TEST, endpoint), show(endpoint)),
                        new Part.Note(DESCRIBED))));
    }

    static Card asked(Standing standing) {
        var endpoint = standing.endpoint();
        var kept = standing.open() + standing.failed();
        var what = kept == 0
                ? ""
                : " " + kept + (kept == 1 ? " event" : " events") + " it hasn't taken will be forgotten.";
        return Card.of(Text.of("Remove ")
                        .and(new Text.Strong(endpoint.name()))
                        .and("? It hears of nothing any more, and its secret is worth nothing." + what))
                .and(Part.Buttons.of(
                        Button.danger("Remove for good", WebhookActions.REMOVE, endpoint.id()), show(endpoint)));
    }

    /** What administrators are told when one was switched off. */
    static Card off(Endpoint endpoint, Endpoint.State state) {
        var why = state == Endpoint.State.GONE
                ? " answered 410, which means that it is gone"
                : " took nothing for five days";
        return Card.of(Text.of("The webhook ")
                        .and(new Text.Strong(endpoint.name()))
                        .and(" at " + endpoint.host() + why
                                + ". Baton has switched it off. What it has missed is kept for "
                                + Clearing.KEPT.toDays() + " days. What happens from now on isn't sent."))
                .and(Part.Buttons.of(
                        resume(endpoint),
                        press("Last deliveries", WebhookActions.RECENT, endpoint)
                                .opening(),
                        show(endpoint)));
    }

    /** What administrators are told when nothing more waits for one. */
    static Card full(Endpoint endpoint) {
        return Card.of(Text.of("For the webhook ")
                        .and(new Text.Strong(endpoint.name()))
                        .and(" at " + endpoint.host() + " " + EndpointWords.MOST
                                + " events wait, which is the most. What happens now isn’t kept for it until it has"
                                + " taken some."))
                .and(Part.Buttons.of(endpoint.isOn() ? pause(endpoint) : resume(endpoint), show(endpoint)));
    }

    private EndpointCards() {}
}
