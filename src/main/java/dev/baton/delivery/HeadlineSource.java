package dev.baton.delivery;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draws the headline cards of one kind from the record as it is at the moment of sending. */
public interface HeadlineSource {

    String kind();

    /** Empty if the record is gone: then it is not posted any more, and a refresh deletes what was posted. */
    Optional<Card> card(OrganizationId organization, String reference);

    /**
     * What is written together with the note that a card was posted or brought up to date: nothing, unless its source
     * wants to know. It is asked again if that is stale.
     *
     * @param at when that was known
     */
    default List<Write> posted(OrganizationId organization, String reference, Instant at) {
        return List.of();
    }
}
