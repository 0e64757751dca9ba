package dev.baton.pods;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import java.util.Collection;

/** What became of the leads that carry a campaign, so that it can stand beside the campaign's goal. */
public interface CampaignFigures {

    /**
     * How many leads there are. Each counts once in a figure, whatever happened to it how often; a step that was taken
     * back doesn't count.
     *
     * @param offered all that carry the campaign
     * @param accepted those that sales has accepted, now or before
     * @param won those that are won
     * @param lost those that are lost now; one that was recycled since isn't
     * @param returned those that went back to marketing, whatever became of them since
     */
    record Figures(int offered, int accepted, int won, int lost, int returned) {

        public static final Figures NONE = new Figures(0, 0, 0, 0, 0);
    }

    /**
     * Counted as of now, in one round trip that costs the same for few leads and for many.
     *
     * @param pods whose leads are counted; none stands for all
     * @param names all by which the campaign goes, such as its title and its brief's code, compared by
     *     {@link Campaign#key}
     */
    Figures of(OrganizationId organization, Collection<PodId> pods, Collection<String> names);
}
