package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.Finder;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Profile;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;
import dev.baton.scenario.MemoryPlatform.Message;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A company with a workspace of its own, where people do things and see things. */
final class Office {

    private static final AtomicInteger OFFICES = new AtomicInteger();

    private final Baton baton;
    private final WorkspaceId workspace = new WorkspaceId(MemoryPlatform.NAME, "W" + OFFICES.incrementAndGet());
    private final OrganizationId organization;

    final ConversationId channel = new ConversationId(workspace, "leads");
    final Colleague mia;
    final Colleague sam;
    final Colleague sue;
    final Colleague ada;
    final Colleague gus;

    Office() {
        this(Baton.shared());
    }

    Office(Baton baton) {
        this.baton = baton;
        this.organization = baton.part(Workspaces.class).organizationOf(workspace);
        this.mia = hire("Mia", Role.MEMBER);
        this.sam = hire("Sam", Role.MEMBER);
        this.sue = hire("Sue", Role.MEMBER);
        this.ada = hire("Ada", Role.ADMINISTRATOR);
        this.gus = hire("Gus", Role.GUEST);
    }

    /** An office whose channel is a pod's, and has heard so: Mia in marketing, Sam and Sue in sales. */
    static Office withPod() {
        return withPod(Baton.shared());
    }

    static Office withPod(Baton baton) {
        var office = new Office(baton);
        office.mia.types("setup").fills(office.setup());
        office.sees(office.channel, message -> message.card().summary().contains("shared channel"));
        return office;
    }

    Map<String, List<String>> setup() {
        return Map.of(
                "name", List.of("Enterprise DACH"),
                "sales", List.of(sam.person.value(), sue.person.value()),
                "marketing", List.of(mia.person.value()),
                "response", List.of("PT4H"),
                "zone", List.of("Europe/Berlin"),
                "region", List.of("DE"));
    }

    Colleague hire(String name, Role role) {
        var account = new AccountId(workspace, name.toLowerCase(java.util.Locale.ROOT));
        Baton.PLATFORM.add(account, new Profile(name, null, ZoneId.of("Europe/Berlin"), role));
        var person = baton.part(Reception.class).meet(organization, account).orElseThrow();
        return new Colleague(name, account, person);
    }

    OrganizationId organization() {
        return organization;
    }

    /** A person who does things. */
    final class Colleague {

        final String name;
        final AccountId account;
        final PersonId person;

        private Colleague(String name, AccountId account, PersonId person) {
            this.name = name;
            this.account = account;
            this.person = person;
        }

        Context context(@Nullable ConversationId where) {
            return new Context(
                    new InteractionId(UUID.randomUUID().toString()),
                    organization,
                    person,
                    account,
                    where,
                    Context.Surface.MESSAGE,
                    false);
        }

        Answer types(String line) {
            return does(new Command(context(channel), line));
        }

        Answer presses(Card card, String label) {
            return does(action(card, label));
        }

        Action action(Card card, String label) {
            return buttons(card).stream()
                    .filter(button -> button.label().equals(label))
                    .findFirst()
                    .map(button -> new Action(context(channel), button.action(), button.argument()))
                    .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
        }

        Answer does(Interaction interaction) {
            return doesAt(baton, interaction);
        }

        /** The same on another node. */
        Answer doesAt(Baton node, Interaction interaction) {
            return new Answer(this, node.part(Interactions.class).handle(interaction));
        }

        List<Finder.Found> finds(String words) {
            return baton.part(Interactions.class).find(organization, person, words);
        }

        void invitesBatonTo(ConversationId where) {
            does(new Event.Invited(context(where)));
        }

        Answer opensHome() {
            return does(new Event.HomeOpened(context(null)));
        }

        /** Hands a lead over through the form. */
        Answer offers(String company) {
            return types("lead")
                    .fills(Map.of("company", List.of(company), "whyNow", List.of("They asked for a price")));
        }

        ConversationId direct() {
            return MemoryPlatform.directTo(account);
        }
    }

    /** What somebody was answered. */
    static final class Answer {

        final Colleague to;
        final Reply reply;

        private Answer(Colleague to, Reply reply) {
            this.to = to;
            this.reply = reply;
        }

        Form form() {
            assertThat(reply).isInstanceOf(Reply.Ask.class);
            return ((Reply.Ask) reply).form();
        }

        /** Sends the form with what it holds at first, but for the values given. */
        Answer fills(Map<String, List<String>> values) {
            return to.does(submission(values));
        }

        Submission submission(Map<String, List<String>> values) {
            var all = new HashMap<>(Office.initial(form()));
            all.putAll(values);
            return new Submission(to.context(null), form().name(), form().argument(), all);
        }

        Card card() {
            return switch (reply) {
                case Reply.OnlyYou(var card) -> card;
                case Reply.Home(var card) -> card;
                default -> throw new AssertionError("no card: " + reply);
            };
        }

        Map<String, String> complaints() {
            assertThat(reply).isInstanceOf(Reply.Invalid.class);
            return ((Reply.Invalid) reply).complaints();
        }

        void saysPrivately(String words) {
            assertThat(reply).isInstanceOf(Reply.OnlyYou.class);
            assertThat(words(card())).contains(words);
        }

        void saysHome(String... words) {
            assertThat(reply).isInstanceOf(Reply.Home.class);
            assertThat(words(card())).contains(words);
        }

        void saysNothing() {
            assertThat(reply).isInstanceOf(Reply.Nothing.class);
        }
    }

    private static Map<String, List<String>> initial(Form form) {
        var values = new HashMap<String, List<String>>();
        for (var input : form.inputs()) {
            switch (input) {
                case Input.Line line when !line.initial().isEmpty() -> values.put(line.id(), List.of(line.initial()));
                case Input.Choice choice -> values.put(choice.id(), choice.initial());
                case Input.People people ->
                    values.put(
                            people.id(),
                            people.initial().stream().map(PersonId::value).toList());
                case Input.Group group
                when group.initial() != null ->
                    values.put(group.id(), List.of(group.initial().toString()));
                case Input.Day day
                when day.initial() != null ->
                    values.put(day.id(), List.of(day.initial().toString()));
                default -> {}
            }
        }
        values.values().removeIf(List::isEmpty);
        return values;
    }

    static List<Button.Press> buttons(Card card) {
        return card.parts().stream()
                .flatMap(part ->
                        part instanceof Part.Buttons(var buttons) ? buttons.stream() : java.util.stream.Stream.empty())
                .filter(Button.Press.class::isInstance)
                .map(Button.Press.class::cast)
                .toList();
    }

    /** All words on a card, mentions by the person's id. */
    static String words(Card card) {
        return card.toString();
    }

    List<Message> messagesIn(ConversationId conversation) {
        return Baton.PLATFORM.messages().stream()
                .filter(message -> message.conversation().equals(conversation))
                .toList();
    }

    /** Waits until a message is there that looks like that. */
    Message sees(ConversationId conversation, Predicate<Message> like) {
        return await().until(
                        () -> messagesIn(conversation).stream().filter(like).toList(), seen -> !seen.isEmpty())
                .getLast();
    }

    /** The lead's card in the channel, once it shows those words. */
    Card cardOf(String company, String showing) {
        return sees(
                        channel,
                        message -> message.thread() == null
                                && message.card().summary().contains("Lead " + company)
                                && words(message.card()).contains(showing))
                .card();
    }
}
