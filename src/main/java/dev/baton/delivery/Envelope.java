package dev.baton.delivery;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.store.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it waits in the store.
 *
 * @param owner who is told if it can't be delivered
 */
record Envelope(Addressee to, Content content, @Nullable AccountId owner) {

    sealed interface Content {}

    /** Settled when it was added. */
    record Written(Card card) implements Content {}

    /** Drawn from a record when it is sent. */
    record Drawn(String kind, String reference) implements Content {}

    static Envelope to(ConversationId conversation, Card card, @Nullable AccountId owner) {
        return new Envelope(new Addressee.Channel(conversation), new Written(card), owner);
    }

    static Envelope to(AccountId account, Card card) {
        return new Envelope(new Addressee.Person(account), new Written(card), null);
    }

    static Envelope to(List<AccountId> accounts, Card card, @Nullable AccountId owner) {
        return new Envelope(new Addressee.Together(accounts), new Written(card), owner);
    }

    String platform() {
        return to.workspace().platform();
    }

    String json() {
        return Json.write(Envelope.class, this);
    }

    static Envelope parse(String json) {
        return Json.read(Envelope.class, json);
    }
}
