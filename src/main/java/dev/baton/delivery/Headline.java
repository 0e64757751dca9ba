package dev.baton.delivery;

import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;

/**
 * A card that is posted once and then kept up to date.
 *
 * @param kind whose card it is: the {@linkplain HeadlineSource#kind() kind} of its source
 * @param reference which of the source's records it shows
 */
public record Headline(String kind, String reference, ConversationId conversation) {

    public MessageId id() {
        return new MessageId(kind + ":" + reference + "@" + conversation);
    }
}
