package dev.baton.briefs;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.pods.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Shows the card that a brief will have: here at once, and where the person has an account, as it looks there. */
final class Previewing {

    private final Finding finding;
    private final Rights rights;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    Previewing(Finding finding, Rights rights, Directory directory, Audit audit, Commits commits, InstantSource clock) {
        this.finding = finding;
        this.rights = rights;
        this.directory = directory;
        this.audit = audit;
        this.commits = commits;
        this.clock = clock;
    }

    Reply show(Action action) {
        return finding.saved(
                action,
                action.argument(),
                found -> new Reply.OnlyYou(card(found.value())
                        .and(Part.Buttons.of(
                                BriefButtons.press("Send me the preview", BriefActions.SEND_PREVIEW, found.value())))));
    }

    /** The card as it will be once it is published, on which nothing can be done. */
    private Card card(Brief brief) {
        var published = BriefCards.card(brief.asPublished(clock.instant()), brief.content(), clock.instant());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Note(Text.of("Preview. Nobody else sees it, and its buttons do nothing yet.")));
        published.parts().stream().map(Previewing::idle).forEach(parts::add);
        return new Card("Preview of the brief " + brief.draftTitle(), parts);
    }

    private static Part idle(Part part) {
        return part instanceof Part.Buttons(var buttons, var only)
                ? new Part.Buttons(buttons.stream().map(Previewing::idle).toList(), only)
                : part;
    }

    private static Button idle(Button button) {
        return button instanceof Button.Press press
                ? new Button.Press(press.label(), BriefActions.PREVIEWED, "", press.look(), press.opens())
                : button;
    }

    Reply press(Action ignored) {
        return Reply.onlyYou(
                "This is a preview. The button works on the card in the channel, once the brief is published.");
    }

    Reply send(Action action) {
        return finding.saved(action, action.argument(), found -> {
            var organization = action.organization();
            var accounts = directory
                    .person(organization, action.person())
                    .map(Previewing::onEachPlatform)
                    .orElse(Map.of());
            var card = card(found.value());
            var writes = new ArrayList<>(
                    audit.note(action, AuditedBriefs.BRIEF, found.value().id().value(), "was sent as a preview"));
            accounts.values().stream()
                    .map(account -> Outgoing.direct(
                                    account,
                                    new MessageId(
                                            "brief-preview:" + action.context().id() + "@" + account),
                                    card)
                            .add(organization))
                    .forEach(writes::add);
            return commits.commit(action, Reply.onlyYou(sent(accounts, channels(action, found.value()))), writes);
        });
    }

    /** The account met first of each platform, by its name. */
    private static Map<String, AccountId> onEachPlatform(Person person) {
        var accounts = new LinkedHashMap<String, AccountId>();
        person.livingAccounts()
                .forEach(account -> accounts.putIfAbsent(account.workspace().platform(), account));
        return accounts;
    }

    private Stream<String> channels(Action action, Brief brief) {
        return rights.podsOf(action.organization(), brief.content()).stream()
                .flatMap(pod -> pod.channels().stream())
                .map(ConversationId::workspace)
                .map(WorkspaceId::platform)
                .distinct();
    }

    /** Where it was sent, and on which platforms it will be seen, but not by this person. */
    private static String sent(Map<String, AccountId> accounts, Stream<String> platforms) {
        var missing = platforms
                .filter(platform -> !accounts.containsKey(platform))
                .map(Previewing::named)
                .toList();
        var sent = "The preview is on its way to your conversation with Baton in "
                + Words.list(List.copyOf(accounts.keySet()).stream()
                        .map(Previewing::named)
                        .toList()) + ".";
        return missing.isEmpty()
                ? sent
                : sent + " It goes to " + Words.list(missing) + " as well, where Baton knows no account of yours.";
    }

    /** As people know it: {@code slack} is Slack. */
    private static String named(String platform) {
        return platform.substring(0, 1).toUpperCase(Locale.ROOT) + platform.substring(1);
    }
}
