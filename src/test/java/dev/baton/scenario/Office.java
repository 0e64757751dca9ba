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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company with a workspace of its own, where people do things and see things. */
final class Office {

    /** All numbers are of one length, so that their order as words is that of their founding. */
    private static final AtomicInteger OFFICES = new AtomicInteger(1_000);

    final Baton baton;
    private final MemoryPlatform platform;

    final WorkspaceId workspace;
    final ConversationId channel;
    final Colleague mia;
    final Colleague sam;
    final Colleague sue;
    final Colleague ada;
    final Colleague gus;

    Office() {
        this(Baton.shared());
    }

    Office(Baton baton) {
        this(baton, Baton.PLATFORM);
    }

    Office(Baton baton, MemoryPlatform platform) {
        this.baton = baton;
        this.platform = platform;
        this.workspace = new WorkspaceId(platform.name(), "W" + OFFICES.incrementAndGet());
        this.channel = new ConversationId(workspace, "leads");
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

    /** A pod of its own with one person on both sides. */
    Map<String, List<String>> setupOf(Colleague colleague) {
        var only = List.of(colleague.person.value());
        return Map.of("name", List.of("Another pod"), "sales", only, "marketing", only);
    }

    Colleague hire(String name, Role role) {
        return hire(name, null, role);
    }

    Colleague hire(String name, @Nullable String email, Role role) {
        return hire(name, new Profile(name, email, ZoneId.of("Europe/Berlin"), role));
    }

    Colleague hire(String name, Profile profile) {
        var account = new AccountId(workspace, name.toLowerCase(Locale.ROOT));
        platform.add(account, profile);
        return new Colleague(name, account, meet(account));
    }

    private PersonId meet(AccountId account) {
        return baton.part(Reception.class).meet(organization(), account).orElseThrow();
    }

    /** Whose the workspace is now. */
    OrganizationId organization() {
        return baton.part(Workspaces.class).organizationOf(workspace);
    }

    /** A person who does things. */
    final class Colleague {

        final String name;
        final AccountId account;
        /** Who he was when he did something last. */
        PersonId person;

        private Colleague(String name, AccountId account, PersonId person) {
            this.name = name;
            this.account = account;
            this.person = person;
        }

        Context context(@Nullable ConversationId where) {
            person = meet(account);
            return new Context(
                    new InteractionId(UUID.randomUUID().toString()),
                    organization(),
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
            return baton.part(Interactions.class).find(organization(), person, words);
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

        /** What one has got in private, once it shows that. */
        Card gets(String showing) {
            return sees(direct(), message -> words(message.card()).contains(showing))
                    .card();
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
            var all = new HashMap<>(FormValues.initial(form()));
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

        void saysNothing() {
            assertThat(reply).isInstanceOf(Reply.Nothing.class);
        }
    }

    static List<Button.Press> buttons(Card card) {
        return card.parts().stream()
                .flatMap(part ->
                        part instanceof Part.Buttons(var buttons, var ignored) ? buttons.stream() : Stream.empty())
                .filter(Button.Press.class::isInstance)
                .map(Button.Press.class::cast)
                .toList();
    }

    /** All words on a card, mentions by the person's id. */
    static String words(Card card) {
        return card.toString();
    }

    List<Message> messagesIn(ConversationId conversation) {
        return Stream.of(Baton.PLATFORM, Baton.SECOND)
                .flatMap(each -> each.messages().stream())
                .filter(message -> message.conversation().equals(conversation))
                .toList();
    }

    /** Waits until a message is there that looks like that, and all that is under way has come. */
    Message sees(ConversationId conversation, Predicate<Message> like) {
        return await().until(
                        () -> baton.leftToDo(organization()).isEmpty()
                                ? messagesIn(conversation).stream().filter(like).toList()
                                : List.<Message>of(),
                        seen -> !seen.isEmpty())
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
