package dev.baton.accounts;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.HeadlineSource;
import java.util.Optional;

/** What would come of a file of target accounts, for whoever sent it; it goes once that is decided. */
final class BatchCards implements HeadlineSource {

    private final Batches batches;
    private final TakingTables tables;

    BatchCards(Batches batches, TakingTables tables) {
        this.batches = batches;
        this.tables = tables;
    }

    @Override
    public String kind() {
        return Batches.CARD;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return batches.find(organization, reference).map(batch -> tables.card(organization, batch));
    }
}
