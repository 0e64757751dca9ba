package dev.baton.sandbox;

import dev.baton.chat.Verb;
import dev.baton.sandbox.Message.Content;
import dev.baton.store.Json;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page gets to see. */
final class Views {

    /** Everything but messages. */
    record WorkspaceView(
            String baton, List<PersonView> people, List<Channel> channels, List<Verb> verbs, Readings.Unread unread) {}

    /**
     * A demo person.
     *
     * @param user how the sandbox calls the person
     * @param person how Baton does, such as in a mention
     */
    record PersonView(String user, String person, String name, String title, String zone, String role) {}

    /** A message, with a version that grows with each change. */
    record MessageView(
            String id,
            String conversation,
            String author,
            Content content,
            @Nullable String root,
            Instant at,
            @Nullable Instant edited,
            int replies,
            @Nullable Instant lastReply,
            long version) {}

    /**
     * Messages, oldest first.
     *
     * @param more whether there are older ones
     */
    record MessagesView(List<MessageView> messages, boolean more) {}

    /** What a platform would be sent. */
    record PreviewView(String platform, String json) {}

    static MessageView message(Versioned<Message> stored) {
        var message = stored.value();
        return new MessageView(
                message.id(),
                message.conversation(),
                message.author(),
                message.content(),
                message.root(),
                message.at(),
                message.edited(),
                message.replies(),
                message.lastReply(),
                stored.version());
    }

    static MessagesView latestFirst(List<Versioned<Message>> found, int limit) {
        return new MessagesView(found.reversed().stream().map(Views::message).toList(), found.size() == limit);
    }

    static Map<String, String> error(String sentence) {
        return Map.of("error", sentence);
    }

    static String json(Object view) {
        return Json.mapper().writeValueAsString(view);
    }

    private Views() {}
}
