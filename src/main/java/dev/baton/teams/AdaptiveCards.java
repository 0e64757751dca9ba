package dev.baton.teams;

import static dev.baton.teams.Elements.array;
import static dev.baton.teams.Elements.orNothing;
import static dev.baton.teams.Elements.textBlock;
import static dev.baton.teams.Elements.typed;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.people.Naming;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cards and forms as Adaptive Cards 1.5. A card that is too long as a whole has its texts cut until it fits, and so has
 * a form, which says so.
 *
 * <p>A button comes back as the verb and {@code argument} of its {@code Action.Execute}, or, if it opens something,
 * with {@link #ACTION} and {@link #ARGUMENT}; a form comes back with the inputs' values beside {@link #FORM} and
 * {@link #ARGUMENT}, whose names no input has.
 */
final class AdaptiveCards {

    static final String ACTION = "baton.action";
    static final String FORM = "baton.form";
    static final String ARGUMENT = "baton.argument";

    /** In UTF-8. Teams takes about 80 KB for a whole message, of which some is around the card. */
    private static final int BYTES = 70_000;

    /** How long a single text may be, tried one after the other until the whole fits. */
    private static final List<Integer> ROOMS = List.of(6_000, 2_000, 700, 300, 100);

    private static final String TOO_LONG =
            "This is more than a dialog of Teams can show, so texts that end in … were cut. Please check them.";

    private final Naming naming;
    private final Function<Button.Press, ObjectNode> pressing;

    /** @param naming how people go by where the cards are shown */
    AdaptiveCards(Naming naming) {
        this(naming, ButtonActions::onMessage);
    }

    private AdaptiveCards(Naming naming, Function<Button.Press, ObjectNode> pressing) {
        this.naming = naming;
        this.pressing = pressing;
    }

    ObjectNode card(Card card) {
        for (var room : ROOMS) {
            var rendered = rendered(card, card.parts(), room);
            if (fits(rendered)) {
                return rendered;
            }
        }
        return beginning(card);
    }

    /** The card of a dialog with nothing to fill in. Whatever is pressed in a dialog is a submission. */
    ObjectNode window(Card card) {
        return new AdaptiveCards(naming, ButtonActions::inDialog).card(card);
    }

    /**
     * The card of a dialog; the dialog's own title is that of the form.
     *
     * @param complaints by input; those of no input that is shown are at the top
     */
    ObjectNode dialog(Copy copy, Map<String, String> complaints) {
        var whole = dialog(copy, complaints, ROOMS.getFirst(), Stream.empty());
        return fits(whole)
                ? whole
                : ROOMS.stream()
                        .map(room -> dialog(copy, complaints, room, Stream.of(FormElements.warning(TOO_LONG))))
                        .filter(AdaptiveCards::fits)
                        .findFirst()
                        .orElse(whole);
    }

    private ObjectNode dialog(Copy copy, Map<String, String> complaints, int room, Stream<ObjectNode> above) {
        var form = copy.form();
        var mentions = new Mentions();
        var elements = new FormElements(new Texts(naming, mentions), naming, complaints, room);
        var body = array(Stream.of(
                        above,
                        elements.complaintsBeside(form.inputs()),
                        form.inputs().stream().flatMap(elements::of))
                .flatMap(each -> each));
        if (body.isEmpty()) {
            body.add(textBlock(Texts.line(form.title())));
        }
        return Elements.card(body, mentions)
                .set("actions", JsonNodeFactory.instance.arrayNode().add(submit(copy)));
    }

    private static ObjectNode submit(Copy copy) {
        var data = JsonNodeFactory.instance.objectNode().set(FORM, copy.json()).set("msteams", typed("task/submit"));
        return typed("Action.Submit")
                .put("title", copy.form().submit())
                .put("style", "positive")
                .set("data", data);
    }

    private ObjectNode rendered(Card card, List<Part> parts, int room) {
        var mentions = new Mentions();
        var body = body(parts, new CardElements(new Texts(naming, mentions), pressing, room));
        var summary = summary(card);
        if (body.isEmpty()) {
            body.add(textBlock(orNothing(Texts.line(summary))));
        }
        return Elements.card(array(body.stream()), mentions)
                .put("speak", orNothing(summary))
                .put("fallbackText", orNothing(Texts.line(summary)));
    }

    /** All of it in a sentence, with the names of those whom it mentions. */
    String summary(Card card) {
        return card.summary(naming::nameOf);
    }

    private static List<ObjectNode> body(List<Part> parts, CardElements elements) {
        var body = new ArrayList<ObjectNode>();
        var divided = false;
        for (var part : parts) {
            for (var element : elements.of(part).toList()) {
                if (divided && !body.isEmpty()) {
                    element.put("separator", true);
                }
                body.add(element);
                divided = false;
            }
            divided |= part instanceof Part.Divider;
        }
        return body;
    }

    private ObjectNode beginning(Card card) {
        for (var kept = card.parts().size() - 1; kept > 0; kept--) {
            var parts = new ArrayList<>(card.parts().subList(0, kept));
            parts.add(new Part.Note(Text.of("There is more than Teams can show here.")));
            var rendered = rendered(card, parts, ROOMS.getLast());
            if (fits(rendered)) {
                return rendered;
            }
        }
        return rendered(card, List.of(), ROOMS.getLast());
    }

    /** Whether Teams takes a card of that length. */
    static boolean fits(ObjectNode card) {
        return card.toString().getBytes(StandardCharsets.UTF_8).length <= BYTES;
    }
}
