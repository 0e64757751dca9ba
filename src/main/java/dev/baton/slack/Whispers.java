package dev.baton.slack;

import dev.baton.store.Afterwards;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells one person something, after the interaction is answered. Nothing that must not get lost is told this way. */
final class Whispers {

    private static final Logger LOG = LoggerFactory.getLogger(Whispers.class);

    private final SlackApi api;
    private final Afterwards afterwards;

    Whispers(SlackApi api, Afterwards slackAfterwards) {
        this.api = api;
        this.afterwards = slackAfterwards;
    }

    /** At the address that Slack gave for answering one interaction. */
    void answer(String responseUrl, ObjectNode message) {
        try {
            var address = URI.create(responseUrl);
            if (address.getHost() != null && api.mayAnswerAt(address)) {
                afterwards.run(() -> note("response_url", api.respond(address, message)));
            }
        } catch (IllegalArgumentException e) {
            LOG.warn("Slack gave an address that is none");
        }
    }

    /**
     * In a channel that others see too.
     *
     * @param thread where it belongs, if in a thread
     */
    void inChannel(Installation installation, String channel, @Nullable String thread, String user, SlackMessage what) {
        var arguments = arguments(channel, thread, what);
        arguments.put("user", user);
        afterwards.run(() -> call(installation, "chat.postEphemeral", arguments));
    }

    /** In a conversation of the person with Baton alone. */
    void directly(Installation installation, String channel, @Nullable String thread, SlackMessage what) {
        var arguments = arguments(channel, thread, what);
        arguments.put("unfurl_links", "false");
        arguments.put("unfurl_media", "false");
        afterwards.run(() -> call(installation, "chat.postMessage", arguments));
    }

    private static Map<String, String> arguments(String channel, @Nullable String thread, SlackMessage what) {
        var arguments = new HashMap<String, String>();
        arguments.put("channel", channel);
        arguments.put("text", what.text());
        arguments.put("blocks", what.blocks().toString());
        if (thread != null) {
            arguments.put("thread_ts", thread);
        }
        return arguments;
    }

    private void call(Installation installation, String method, Map<String, String> arguments) {
        note(method, api.call(method, installation.token(), arguments));
    }

    private static void note(String method, Answer answer) {
        if (!(answer instanceof Answer.Done)) {
            LOG.warn("a private answer may not have arrived; {}: {}", method, answer.reason());
        }
    }
}
