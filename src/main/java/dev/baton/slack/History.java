package dev.baton.slack;

import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Looks for a message where it should have been posted: page by page, newest first, with an end. */
final class History {

    /** Slack may give fewer than it is asked for, down to 15. */
    private static final String PAGE = "200";

    private static final int PAGES = 25;

    private final SlackApi api;
    private final ChannelMoves moves;

    History(SlackApi api, ChannelMoves moves) {
        this.api = api;
        this.moves = moves;
    }

    Sighting find(Installation installation, Post post, Instant since) {
        var search = new Search(installation, Marker.of(post), since, System.nanoTime());
        return switch (post.place()) {
            case Place.InChannel(var conversation) -> search.in(moves.guess(conversation), null);
            case Place.InThread(var root) -> search.in(moves.guess(root.conversation()), root.id());
            case Place.ToPerson(var account) -> search.with(account.user());
            case Place.Together(var accounts) -> search.with(SlackPlatform.users(accounts));
        };
    }

    /** One look. */
    private final class Search {

        private final Installation installation;
        private final Marker marker;
        private final Instant since;
        private final long begun;

        Search(Installation installation, Marker marker, Instant since, long begun) {
            this.installation = installation;
            this.marker = marker;
            this.since = since;
            this.begun = begun;
        }

        /** @param users one, or several who read it together */
        Sighting with(String users) {
            var answer = call("conversations.open", Map.of("users", users));
            if (answer instanceof Answer.Done(var body)) {
                var channel = body.path("channel").path("id").asString("");
                return isLate() ? tooSlow() : in(new ConversationId(installation.workspace(), channel), null);
            }
            return failed(answer);
        }

        /** @param thread the message that the thread is of, if it is in one */
        Sighting in(ConversationId conversation, @Nullable String thread) {
            var cursor = "";
            for (var page = 0; page < PAGES; page++) {
                var answer = call(
                        thread == null ? "conversations.history" : "conversations.replies",
                        arguments(conversation, thread, cursor));
                if (!(answer instanceof Answer.Done(var body))) {
                    return elsewhere(conversation, thread, answer);
                }
                var found = among(body.path("messages"));
                if (found.isPresent()) {
                    return new Sighting.Found(new MessageRef(conversation, found.get()));
                }
                cursor = body.path("response_metadata").path("next_cursor").asString("");
                if (cursor.isEmpty()) {
                    return new Sighting.NotSeen();
                }
                if (isLate()) {
                    return tooSlow();
                }
            }
            return new Sighting.Refused("there are too many messages to look through");
        }

        private Sighting elsewhere(ConversationId conversation, @Nullable String thread, Answer answer) {
            if (answer instanceof Answer.Denied(var error, var ignored)
                    && error.equals("channel_not_found")
                    && !isLate()) {
                var moved = moves.lookUp(conversation);
                if (moved.isPresent()) {
                    return in(moved.get(), thread);
                }
            }
            return failed(answer);
        }

        private Map<String, String> arguments(ConversationId conversation, @Nullable String thread, String cursor) {
            var arguments = new HashMap<String, String>();
            arguments.put("channel", conversation.id());
            arguments.put("include_all_metadata", "true");
            arguments.put("limit", PAGE);
            arguments.put("oldest", since.getEpochSecond() + ".000000");
            if (thread != null) {
                arguments.put("ts", thread);
            }
            if (!cursor.isEmpty()) {
                arguments.put("cursor", cursor);
            }
            return arguments;
        }

        /** Who else has copied the marker is not Baton. */
        private Optional<String> among(JsonNode messages) {
            return StreamSupport.stream(messages.spliterator(), false)
                    .filter(marker::isOn)
                    .filter(message -> message.path("user").asString("").equals(installation.botUser()))
                    .map(message -> message.path("ts").asString(""))
                    .filter(ts -> !ts.isEmpty())
                    .findFirst();
        }

        private Answer call(String method, Map<String, String> arguments) {
            return api.call(method, installation.token(), arguments);
        }

        private boolean isLate() {
            return System.nanoTime() - begun > SlackPlatform.HEAD_START.toNanos();
        }
    }

    private static Sighting tooSlow() {
        return new Sighting.CouldNotLook("Slack was too slow");
    }

    private static Sighting failed(Answer answer) {
        return answer instanceof Answer.Denied(var error, var ignored)
                        && Refusals.sending(error) instanceof Sending.Refused(var reason)
                ? new Sighting.Refused(reason)
                : new Sighting.CouldNotLook(answer.reason());
    }
}
