package dev.baton.slack;

import dev.baton.chat.Action;
import dev.baton.chat.MessageRef;
import dev.baton.people.Person;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Messages that somebody pointed at, as a person reads them. */
final class Quotes {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,60}");

    private final Callers callers;

    Quotes(Callers callers) {
        this.callers = callers;
    }

    /**
     * The message. Its author is named if Baton has met the person; nobody is asked for it.
     *
     * @param address leads to it; empty if it isn't known
     */
    Action.Quote of(Installation installation, Payload message, @Nullable MessageRef reference, String address) {
        var author = message.text("user");
        var person = SlackIds.isUser(author)
                ? callers.recall(installation, author).map(Person::id).orElse(null)
                : null;
        return new Action.Quote(SlackText.plain(message.text("text")), person, reference, Action.Quote.linkTo(address));
    }

    /**
     * What Slack itself copies as the link to a message.
     *
     * @param domain the workspace's name in addresses
     * @return empty if it is none
     */
    static String address(String domain, Payload message, MessageRef reference) {
        if (!DOMAIN.matcher(domain).matches()) {
            return "";
        }
        var channel = reference.conversation().id();
        var root = message.text("thread_ts");
        var thread =
                SlackIds.isTs(root) && !root.equals(reference.id()) ? "?thread_ts=" + root + "&cid=" + channel : "";
        return "https://" + domain + ".slack.com/archives/" + channel + "/p"
                + reference.id().replace(".", "") + thread;
    }
}
