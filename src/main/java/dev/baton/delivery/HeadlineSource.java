package dev.baton.delivery;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import java.util.Optional;

/** Draws the headline cards of one kind from the record as it is at the moment of sending. */
public interface HeadlineSource {

    String kind();

    /** Empty if the record is gone: then it is not posted any more, and a refresh deletes what was posted. */
    Optional<Card> card(OrganizationId organization, String reference);
}
