package dev.baton.webhooks;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.store.Write;
import java.util.List;

/** Tells an organization's administrators of a webhook that needs their care. */
final class Telling {

    private final Directory directory;

    Telling(Directory directory) {
        this.directory = directory;
    }

    /** @param id names what they are told; of one id they are told once */
    List<Write> administrators(OrganizationId organization, String id, Card card) {
        return directory.administrators(organization).stream()
                .flatMap(person -> person.address().stream())
                .map(account -> Outgoing.direct(account, new MessageId(id + "@" + account), card)
                        .add(organization))
                .toList();
    }
}
