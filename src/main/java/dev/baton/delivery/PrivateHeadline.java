package dev.baton.delivery;

import dev.baton.chat.AccountId;
import dev.baton.chat.MessageId;

/**
 * A card that one person gets once, and that is then kept up to date.
 *
 * @param kind whose card it is: the {@linkplain HeadlineSource#kind() kind} of its source
 * @param reference which of the source's records it shows
 */
public record PrivateHeadline(String kind, String reference, AccountId account) {

    public MessageId id() {
        return new MessageId(kind + ":" + reference + "@" + account);
    }
}
