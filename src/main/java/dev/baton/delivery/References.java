package dev.baton.delivery;

import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;

/** How a message's place on a platform is stored. */
final class References {

    static String write(MessageRef reference) {
        return reference.conversation() + "#" + reference.id();
    }

    static MessageRef parse(String text) {
        var hash = text.lastIndexOf('#');
        return new MessageRef(ConversationId.parse(text.substring(0, hash)), text.substring(hash + 1));
    }

    private References() {}
}
