package dev.baton.crash;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;
import dev.baton.slack.HastyBaton;
import dev.baton.slack.fake.FakeUser;
import dev.baton.slack.fake.FakeWorkspace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A brief that its readers' first one has written and the second one agreed to, for a pod in each channel. */
final class BriefScene {

    private static final WorkspaceId WORKSPACE = new WorkspaceId("slack", FakeWorkspace.TEAM);

    private final Interactions interactions;
    private final Workspaces workspaces;
    private final Reception reception;
    private final List<FakeUser> people;
    private final List<String> channels;

    BriefScene(HastyBaton baton, List<FakeUser> people, List<String> channels) {
        this.interactions = baton.context().getBean(Interactions.class);
        this.workspaces = baton.context().getBean(Workspaces.class);
        this.reception = baton.context().getBean(Reception.class);
        this.people = people;
        this.channels = channels;
    }

    /** It runs, whatever day it is. */
    private static Map<String, List<String>> dates() {
        var end = LocalDate.now(ZoneOffset.UTC).plusYears(2);
        return Map.of("start", List.of("2026-03-02"), "end", List.of(end.toString()), "channels", List.of("EMAIL"));
    }

    /** Gives its id. */
    String agreed() {
        var each = people.size() / channels.size();
        for (var at = 0; at < channels.size(); at++) {
            var sales = people.subList(at * each, (at + 1) * each).stream()
                    .map(this::meet)
                    .map(PersonId::value)
                    .toList();
            fill(0, form(type(channels.get(at), "setup")), setup("Pod " + at, sales));
        }
        var drafted = fill(
                0,
                form(type(channels.getFirst(), "brief new")),
                Map.of(
                        "title", List.of("Spring campaign"),
                        "number", List.of("40"),
                        "pods", List.of("all"),
                        "partner", List.of(meet(people.get(1)).value())));
        var bench = card(drafted);
        fill(0, form(press(0, bench, "Dates and channels")), dates());
        fill(
                0,
                form(press(0, bench, "What to say")),
                Map.of(
                        "audience", List.of("Plant managers"),
                        "offer", List.of("Three months for the price of two"),
                        "messages", List.of("Less waste"),
                        "talk-track", List.of("You told us that paper slows you down.")));
        var asked = card(press(0, card(press(0, bench, "Goal and people", "brief.show")), "Ask sales to agree"));
        var id = button(asked, "Preview").argument();
        press(1, card(handle(new Action(context(1, null), "brief.review", id))), "Agree");
        return id;
    }

    private Map<String, List<String>> setup(String name, List<String> sales) {
        return Map.of(
                "name", List.of(name),
                "sales", sales,
                "marketing", List.of(meet(people.getFirst()).value()),
                "zone", List.of("UTC"));
    }

    private Reply type(String channel, String line) {
        return handle(new Command(context(0, new ConversationId(WORKSPACE, channel)), line));
    }

    private Reply press(int who, Card card, String label) {
        var button = button(card, label);
        return handle(new Action(context(who, null), button.action(), button.argument()));
    }

    /** What a button is about, with another action. */
    private Reply press(int who, Card card, String label, String action) {
        var argument = button(card, label).argument();
        return handle(new Action(context(who, null), action, argument.split(" ", 2)[0]));
    }

    private static Button.Press button(Card card, String label) {
        return card.parts().stream()
                .flatMap(
                        part -> part instanceof Part.Buttons(var buttons, var ignored) ? buttons.stream() : Stream.of())
                .filter(Button.Press.class::isInstance)
                .map(Button.Press.class::cast)
                .filter(press -> press.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " on " + card));
    }

    private Reply fill(int who, Form form, Map<String, List<String>> values) {
        var all = new HashMap<String, List<String>>();
        for (var input : form.inputs()) {
            switch (input) {
                case Input.Line line when !line.initial().isEmpty() -> all.put(line.id(), List.of(line.initial()));
                case Input.Choice choice -> all.put(choice.id(), new ArrayList<>(choice.initial()));
                case Input.People chosen ->
                    all.put(
                            chosen.id(),
                            chosen.initial().stream().map(PersonId::value).toList());
                default -> {}
            }
        }
        all.putAll(values);
        var reply = handle(new Submission(context(who, null), form.name(), form.argument(), all));
        if (reply instanceof Reply.Invalid(var complaints)) {
            throw new AssertionError(complaints);
        }
        return reply;
    }

    private static Form form(Reply reply) {
        if (reply instanceof Reply.Ask(var form)) {
            return form;
        }
        throw new AssertionError("no form: " + reply);
    }

    private static Card card(Reply reply) {
        if (reply instanceof Reply.OnlyYou(var card)) {
            return card;
        }
        throw new AssertionError("no card: " + reply);
    }

    private Reply handle(Interaction interaction) {
        return interactions.handle(interaction);
    }

    private PersonId meet(FakeUser user) {
        var account = new AccountId(WORKSPACE, user.id());
        return reception.meet(workspaces.organizationOf(WORKSPACE), account).orElseThrow();
    }

    private Context context(int who, @Nullable ConversationId where) {
        var user = people.get(who);
        return new Context(
                new InteractionId(UUID.randomUUID().toString()),
                workspaces.organizationOf(WORKSPACE),
                meet(user),
                new AccountId(WORKSPACE, user.id()),
                where,
                Context.Surface.MESSAGE,
                false);
    }
}
