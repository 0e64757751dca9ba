package dev.baton.pods;

import dev.baton.chat.Button;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.util.List;
import java.util.Optional;

/** Where it says what a campaign is about, for whoever meets the campaign elsewhere. */
public interface CampaignPages {

    /**
     * A campaign's page.
     *
     * @param title of the page; what people typed may be its code
     * @param owner who answers for the campaign, and hears what becomes of its leads
     * @param buttons what leads to it; each answers whoever presses it, and nobody else
     */
    record Page(String title, PersonId owner, List<Button> buttons) {

        public Page {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * The latest one that holds in a pod, as of now; empty if there is none. It costs one round trip, and nothing if no
     * campaign is named.
     *
     * @param campaign as people typed it, compared by {@link Campaign#key}, or a page's code
     */
    Optional<Page> of(OrganizationId organization, PodId pod, String campaign);
}
