package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** Wherever the card of a campaign is it says that the campaign is over, and who was asked has nothing to do. */
final class CardsAtEnd implements EndOfCampaign {

    private final Postings postings;
    private final InstantSource clock;

    CardsAtEnd(Postings postings, InstantSource clock) {
        this.postings = postings;
        this.clock = clock;
    }

    @Override
    public List<Write> writes(OrganizationId organization, Brief after) {
        return postings.of(organization, after.id()).stream()
                .map(posting ->
                        BriefTimers.renew(after.id(), posting.value().pod(), Stage.OVER.name(), clock.instant()))
                .toList();
    }
}
