package dev.baton.slack;

import dev.baton.chat.Action;
import dev.baton.chat.MessageRef;
import dev.baton.people.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Messages that somebody pointed at, as a person reads them. */
final class Quotes {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,60}");

    private static final Logger LOG = LoggerFactory.getLogger(Quotes.class);

    private final SlackApi api;
    private final Callers callers;

    Quotes(SlackApi api, Callers callers) {
        this.api = api;
        this.callers = callers;
    }

    /**
     * Asks Slack for a message, and for the link to it. Empty if it is Baton's own, or isn't there, or can't be read
     * now.
     */
    Optional<Action.Quote> read(Installation installation, MessageRef reference) {
        return look("conversations.history", installation, reference)
                .or(() -> look("conversations.replies", installation, reference))
                .filter(message -> !message.text("user").equals(installation.botUser()))
                .map(message -> of(installation, message, reference, permalink(installation, reference)));
    }

    /** The channel's history has nothing that is in a thread only, and a thread's has the rest. */
    private Optional<Payload> look(String method, Installation installation, MessageRef reference) {
        var ts = reference.id();
        var arguments = new HashMap<String, String>();
        arguments.put("channel", reference.conversation().id());
        arguments.put("latest", ts);
        arguments.put("oldest", ts);
        arguments.put("inclusive", "true");
        if (method.equals("conversations.replies")) {
            arguments.put("ts", ts);
        } else {
            arguments.put("limit", "1");
        }
        return done(method, installation, arguments)
                .flatMap(body -> body.path("messages")
                        .valueStream()
                        .map(Payload::new)
                        .filter(message -> message.text("ts").equals(ts))
                        .findFirst());
    }

    private String permalink(Installation installation, MessageRef reference) {
        var arguments = Map.of("channel", reference.conversation().id(), "message_ts", reference.id());
        return done("chat.getPermalink", installation, arguments)
                .map(body -> body.path("permalink").asString(""))
                .orElse("");
    }

    private Optional<JsonNode> done(String method, Installation installation, Map<String, String> arguments) {
        var answer = api.call(method, installation.token(), arguments);
        if (answer instanceof Answer.Done(var body)) {
            return Optional.of(body);
        }
        LOG.warn("a message could not be looked up; {}: {}", method, answer.reason());
        return Optional.empty();
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
