package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.util.List;

/** What a feature's part does once a campaign's last day is over: it adds to the commit that says so. */
interface EndOfCampaign {

    /**
     * What to write. Whoever makes a campaign longer after its end makes it run again, and it ends once more.
     *
     * @param after as it is from now on: {@link Stage#OVER}
     */
    List<Write> writes(OrganizationId organization, Brief after);
}
