package dev.baton.sandbox;

import dev.baton.chat.Card;
import dev.baton.chat.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in the sandbox.
 *
 * @param id sorts by time
 * @param author a member, or {@link Sandbox#BATON}
 * @param root the message whose thread it belongs to
 * @param edited when it was last shown anew
 * @param replies how many messages its thread has
 * @param marker what it is known again by
 */
record Message(
        String id,
        String conversation,
        String author,
        Content content,
        @Nullable String root,
        Instant at,
        @Nullable Instant edited,
        int replies,
        @Nullable Instant lastReply,
        String marker) {

    sealed interface Content {

        /** The same as a card. */
        default Card card() {
            return switch (this) {
                case Typed(var text) -> Card.of(Text.of(text));
                case Shown(var shown) -> shown;
            };
        }
    }

    /** What a member wrote. */
    record Typed(String text) implements Content {}

    /** What Baton shows. */
    record Shown(Card shown) implements Content {}

    /** What is to be added; the rest comes about by adding it. */
    record Draft(
            String conversation,
            String author,
            Content content,
            @Nullable String root,
            String marker) {}

    static Message of(Draft draft, String id, Instant now) {
        return new Message(
                id,
                draft.conversation(),
                draft.author(),
                draft.content(),
                draft.root(),
                now,
                null,
                0,
                null,
                draft.marker());
    }

    Message answered(Instant now) {
        return new Message(id, conversation, author, content, root, at, edited, replies + 1, now, marker);
    }

    Message oneAnswerLess(Instant now) {
        return new Message(id, conversation, author, content, root, at, edited, replies - 1, now, marker);
    }

    Message showing(Content other, Instant now) {
        return new Message(id, conversation, author, other, root, at, now, replies, lastReply, marker);
    }

    /** When something about it changed last. */
    Instant changed() {
        var latest = edited == null || edited.isBefore(at) ? at : edited;
        return lastReply == null || lastReply.isBefore(latest) ? latest : lastReply;
    }
}
