package dev.baton.sandbox;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Context.Surface;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.sandbox.Message.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Does in one channel what a person at the page would do. Each step has a name; doing it again changes nothing. */
final class Player {

    private static final int LOOKS = 800;
    private static final long BETWEEN_LOOKS_MILLIS = 25;
    private static final int SEEN = 50;

    private final DemoSteps steps;
    private final Doing doing;
    private final Messages messages;
    private final String channel;

    Player(DemoSteps steps, Doing doing, Messages messages, String channel) {
        this.steps = steps;
        this.doing = doing;
        this.messages = messages;
        this.channel = channel;
    }

    void say(Member as, String step, String text) throws InterruptedException {
        steps.once(step, () -> type(as, step, text));
    }

    private Reply type(Member as, String step, String text) {
        return doing.handle(new Deed.Say(as.user(), id(step), channel, "", text));
    }

    void invite(Member as) throws InterruptedException {
        steps.once("invite", () -> {
            var _ = doing.handle(new Deed.Invite(as.user(), id("invite"), channel));
        });
    }

    /**
     * Types a command and sends the form that it opens.
     *
     * @param answers by input; the other inputs stay as they are at first
     */
    void fillIn(Member as, String step, String command, Map<String, List<String>> answers) throws InterruptedException {
        steps.once(step, () -> submit(as, step, type(as, step, command), answers));
    }

    /**
     * Types a command, presses the first such button of the answer, and sends the form that it opens.
     *
     * @param answers by input; the other inputs stay as they are at first
     */
    void pressBelow(Member as, String step, String command, String label, Map<String, List<String>> answers)
            throws InterruptedException {
        pressBelow(as, step, command, List.of(label), answers);
    }

    /** The same with more buttons, each in the answer to the one before. */
    void pressBelow(Member as, String step, String command, List<String> labels, Map<String, List<String>> answers)
            throws InterruptedException {
        steps.once(step, () -> {
            var reply = type(as, step, command);
            for (var label : labels) {
                var button = button(reply, label);
                if (button.isEmpty()) {
                    return;
                }
                reply = press(as, step + "-" + label, button.get());
            }
            submit(as, step, reply, answers);
        });
    }

    private static Optional<Button.Press> button(Reply reply, String label) {
        return reply instanceof Reply.OnlyYou(var card)
                ? buttons(card).filter(each -> each.label().equals(label)).findFirst()
                : Optional.empty();
    }

    /** If it is asked again, such as whether it is meant, the answer is what the form suggests. */
    private void submit(Member as, String step, Reply opened, Map<String, List<String>> answers) {
        if (opened instanceof Reply.Ask(var form)
                && send(as, step + "-form", form, answers) instanceof Reply.Ask(var again)) {
            var _ = send(as, step + "-again", again, Map.of());
        }
    }

    private Reply send(Member as, String step, Form form, Map<String, List<String>> answers) {
        return doing.handle(
                new Deed.Submit(as.user(), id(step), channel, form.name(), form.argument(), filledIn(form, answers)));
    }

    /** @throws IllegalStateException if the form doesn't ask for one of the answers */
    private static Map<String, List<String>> filledIn(Form form, Map<String, List<String>> answers) {
        var values = new HashMap<String, List<String>>();
        form.inputs().forEach(input -> values.put(input.id(), initially(input)));
        if (!values.keySet().containsAll(answers.keySet())) {
            throw new IllegalStateException("The form " + form.name() + " asks for " + values.keySet()
                    + ", and the demo answers " + answers.keySet() + ".");
        }
        values.putAll(answers);
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private static List<String> initially(Input input) {
        return switch (input) {
            case Input.Notice ignored -> List.of();
            case Input.Line line -> line.initial().isEmpty() ? List.of() : List.of(line.initial());
            case Input.Choice choice -> choice.initial();
            case Input.People people ->
                people.initial().stream().map(PersonId::value).toList();
            case Input.Group group ->
                Stream.ofNullable(group.initial()).map(Object::toString).toList();
            case Input.Day day ->
                Stream.ofNullable(day.initial()).map(Object::toString).toList();
        };
    }

    /** Presses a button of the card with that heading, once it is there. */
    void press(Member as, String heading, String label) throws InterruptedException {
        press(as, heading, label, Map.of());
    }

    /** The same with a button that opens a form. */
    void press(Member as, String heading, String label, Map<String, List<String>> answers) throws InterruptedException {
        var step = as.user() + "-" + label + "-" + heading;
        steps.once(step, () -> {
            var button = await(heading, label);
            if (button.isPresent()) {
                submit(as, step, press(as, step, button.get()), answers);
            }
        });
    }

    private Reply press(Member as, String step, Button.Press button) {
        return doing.handle(new Deed.Press(
                as.user(), id(step), channel, "", Surface.MESSAGE, button.action(), button.argument(), ""));
    }

    /** Waits for a button of the card with that heading. It may never come, if it was pressed before. */
    Optional<Button.Press> await(String heading, String label) throws InterruptedException {
        for (var look = 0; look < LOOKS; look++) {
            var found = button(heading, label);
            if (found.isPresent()) {
                return found;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return Optional.empty();
    }

    private Optional<Button.Press> button(String heading, String label) {
        return messages.latest(channel, SEEN).stream()
                .flatMap(message -> message.content() instanceof Shown(var card) ? Stream.of(card) : Stream.empty())
                .filter(card -> card.parts().contains(new Part.Heading(heading)))
                .flatMap(Player::buttons)
                .filter(button -> button.label().equals(label))
                .findFirst();
    }

    private static Stream<Button.Press> buttons(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Buttons(var row, var ignored) ? row.stream() : Stream.empty())
                .flatMap(button -> button instanceof Button.Press press ? Stream.of(press) : Stream.empty());
    }

    private static String id(String step) {
        return "demo-" + step.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    }
}
