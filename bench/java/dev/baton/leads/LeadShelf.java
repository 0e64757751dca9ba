package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.Reckoning;
import dev.baton.pods.CampaignFigures;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Leads of one campaign, put into the store without cards and timers. */
public final class LeadShelf {

    private static final PersonId MIA = new PersonId("mia");
    private static final PersonId SAM = new PersonId("sam");
    private static final int BATCH = 200;
    private static final Reckoning PLAIN = new Reckoning.Plain();
    private static final ResponseClock.Terms TERMS = new ResponseClock.Terms(Duration.ofHours(4), Counting.PLAIN);

    private final ApplicationContext baton;
    private final OrganizationId organization;
    private final Pod pod;

    public LeadShelf(ApplicationContext baton, OrganizationId organization, Pod pod) {
        this.baton = baton;
        this.organization = organization;
        this.pod = pod;
    }

    /** Puts so many in; every second one is accepted. */
    public void fill(int count, String campaign, Instant now) {
        var leads = baton.getBean(Leads.class);
        var store = baton.getBean(Store.class);
        for (var done = 0; done < count; done += BATCH) {
            var writes = new ArrayList<Write>();
            IntStream.range(0, Math.min(BATCH, count - done))
                    .forEach(number -> writes.add(leads.add(lead(number, campaign, now))));
            store.commit(Realms.of(organization), writes.toArray(Write[]::new));
        }
    }

    private Lead lead(int number, String campaign, Instant now) {
        var known = new Particulars(
                "Company " + number, false, "", "", "", campaign, "They asked", "", null, "", Details.NONE);
        var lead = Lead.offered(
                pod,
                Offer.by(MIA, known, Readiness.NOTHING_AGREED, now),
                Routed.TO_ALL,
                ResponseClock.started(TERMS, now, PLAIN));
        return number % 2 == 0
                        && lead.change(Change.to(State.ACCEPTED), SAM, now, PLAIN)
                                instanceof Lead.Outcome.Changed(var it)
                ? it
                : lead;
    }

    /** The figures of a campaign in the pod. */
    public CampaignFigures.Figures figures(String campaign) {
        return baton.getBean(CampaignFigures.class).of(organization, List.of(pod.id()), List.of(campaign));
    }

    /** One more lead of that campaign, as stored. */
    public String add(String campaign, Instant now) {
        var lead = lead(0, campaign, now);
        baton.getBean(Store.class)
                .commit(Realms.of(organization), baton.getBean(Leads.class).add(lead));
        return lead.id().value();
    }

    /** Draws the card of a lead. */
    public String draws(String lead) {
        return baton.getBean(LeadCards.class)
                .card(organization, lead)
                .orElseThrow()
                .toString();
    }
}
