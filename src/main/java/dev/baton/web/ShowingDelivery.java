package dev.baton.web;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.delivery.Addressee;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.delivery.Undelivered;
import dev.baton.people.Directory;
import java.util.ArrayList;

/** {@code /baton admin delivery}: what could not be delivered, and what to do about it. */
final class ShowingDelivery implements CommandHandler {

    private static final int SHOWN = 8;
    private static final Button CHANGES = Button.run("Who changed what", "audit");
    private static final Button SOURCES = Button.run("Systems that hand in", "admin source");
    private static final Button WEBHOOKS = Button.run("Systems that hear", "admin webhooks");

    private final DeliveryDesk desk;
    private final Directory directory;

    ShowingDelivery(DeliveryDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.administer("admin delivery", "", "shows messages that could not be delivered");
    }

    @Override
    public Reply handle(Command command) {
        return new Reply.OnlyYou(card(command.organization()));
    }

    Card card(OrganizationId organization) {
        var waiting = desk.list(organization, SHOWN);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Undelivered messages"));
        if (waiting.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Everything was delivered.")));
            parts.add(Part.Buttons.of(CHANGES, SOURCES, WEBHOOKS));
        }
        waiting.forEach(message -> {
            parts.add(new Part.Paragraph(words(organization, message)));
            parts.add(buttons(message));
        });
        if (!waiting.isEmpty()) {
            parts.add(Part.Buttons.of(
                    Button.press("Send all unsent again", SendingAllAgain.NAME, ""), CHANGES, SOURCES, WEBHOOKS));
            parts.add(
                    new Part.Note(
                            Text.of(
                                    "The oldest " + SHOWN + " at most. "
                                            + "“May have been posted” means that the platform gave no clear answer: look before you send again.")));
        }
        return new Card("Undelivered messages", parts);
    }

    private Text words(OrganizationId organization, Undelivered message) {
        return Text.of("")
                .and(new Text.Strong(message.isUnknown() ? "May have been posted" : "Not posted"))
                .and(": “" + message.what() + "” to ")
                .and(where(organization, message.where()))
                .and(", ")
                .and(message.since())
                .and("\n" + message.reason());
    }

    private Text where(OrganizationId organization, Addressee addressee) {
        return switch (addressee) {
            case Addressee.Channel(var conversation) ->
                Text.of(directory
                        .podIn(organization, conversation)
                        .map(pod -> "the channel of " + pod.name())
                        .orElse("channel " + conversation.id()));
            case Addressee.Person(var account) -> who(organization, account);
            case Addressee.Together(var accounts) ->
                accounts.stream()
                        .map(account -> who(organization, account))
                        .reduce((one, other) -> one.and(" and ").and(other))
                        .orElseThrow();
        };
    }

    private Text who(OrganizationId organization, AccountId account) {
        return directory
                .personBehind(organization, account)
                .map(person -> Text.of(person.id()))
                .orElseGet(() -> Text.of("one person"));
    }

    private static Part buttons(Undelivered message) {
        return message.isUnknown()
                ? Part.Buttons.of(
                        Button.press("Send again", DecidingDelivery.AGAIN, message.id()),
                        Button.press("It was sent", DecidingDelivery.SENT, message.id()),
                        Button.danger("Drop", DecidingDelivery.DROP, message.id()))
                : Part.Buttons.of(
                        Button.press("Send again", DecidingDelivery.AGAIN, message.id()),
                        Button.danger("Drop", DecidingDelivery.DROP, message.id()));
    }
}
