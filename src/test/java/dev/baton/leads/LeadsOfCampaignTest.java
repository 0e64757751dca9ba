package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.CHANNEL;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.baton.chat.OrganizationId;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Commits;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Campaign;
import dev.baton.pods.CampaignFigures.Figures;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of a campaign's leads, as the store counts it. */
class LeadsOfCampaignTest {

    private static final int STEPS = 200;
    private static final List<String> CAMPAIGNS = List.of("Spring webinar", "spring  Webinar", "#AB12CD", "");
    private static final List<PodId> PODS = List.of(new PodId("north"), new PodId("south"));

    private final Store store = RedisFixture.stores().store();
    private final Leads leads = new Leads(store, mock(Commits.class));
    private final LeadsOfCampaign figures = new LeadsOfCampaign(leads);
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());

    /** What each lead was, step by step, kept apart from what is tested. */
    private final Map<LeadId, Set<State>> been = new HashMap<>();

    private final Map<LeadId, Set<State>> beenBefore = new HashMap<>();
    private Random random = new Random();

    static LongStream seeds() {
        var seed = Long.getLong("seed", new SecureRandom().nextLong());
        return LongStream.range(0, 5).map(number -> seed + number);
    }

    private static Offer offer(String campaign, Instant at) {
        return Offer.by(MIA, LeadFixtures.acme(campaign, ""), Readiness.NOTHING_AGREED, at);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Lead added(String campaign, PodId pod) {
        var lead = new Lead(
                LeadId.create(),
                pod,
                offer(campaign, MONDAY),
                List.of(CHANNEL),
                Progress.offered(Routed.TO_ALL),
                LeadFixtures.clock(MONDAY),
                Ties.NONE,
                null);
        store.commit(Realms.of(organization), leads.add(lead));
        been.put(lead.id(), Set.of(State.OFFERED));
        return lead;
    }

    private Lead stored(LeadId id) {
        return leads.find(organization, id.value()).orElseThrow().value();
    }

    private void changes(LeadId id) {
        var before = leads.find(organization, id.value()).orElseThrow();
        var lead = before.value();
        var to = any(List.of(State.values()));
        var outcome = random.nextInt(5) == 0
                ? lead.undo(SAM, MONDAY)
                : to == State.OFFERED
                        ? lead.offerAgain(offer(any(CAMPAIGNS), MONDAY), Routed.TO_ALL, LeadFixtures.clock(MONDAY))
                        : lead.change(Change.because(to, Reason.PRICE, ""), SAM, MONDAY, LeadFixtures.PLAIN);
        switch (outcome) {
            case Outcome.Changed(var after) -> {
                store.commit(Realms.of(organization), leads.put(before, after));
                beenBefore.put(id, been.getOrDefault(id, Set.of()));
                var all = new HashSet<>(been.getOrDefault(id, Set.of()));
                all.add(after.state());
                been.put(id, all);
            }
            case Outcome.TakenBack(var after) -> {
                store.commit(Realms.of(organization), leads.put(before, after));
                been.put(id, beenBefore.getOrDefault(id, Set.of()));
            }
            case Outcome.AlreadyDone() -> {}
            case Outcome.HeldBy(var ignored) -> {}
            case Outcome.OfferedTo(var ignored) -> {}
            case Outcome.NotNow(var ignored) -> {}
        }
    }

    private Figures counted(Set<PodId> pods, Set<String> names) {
        var all = been.keySet().stream()
                .map(this::stored)
                .filter(lead -> pods.contains(lead.pod()))
                .filter(lead -> !lead.particulars().campaign().isEmpty()
                        && names.contains(Campaign.key(lead.particulars().campaign())))
                .toList();
        return new Figures(
                all.size(),
                count(all, lead -> been.getOrDefault(lead.id(), Set.of()).contains(State.ACCEPTED)),
                count(all, lead -> lead.state() == State.WON),
                count(all, lead -> lead.state() == State.LOST),
                count(all, lead -> been.getOrDefault(lead.id(), Set.of()).contains(State.RETURNED)));
    }

    private static int count(List<Lead> leads, Predicate<Lead> which) {
        return (int) leads.stream().filter(which).count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_any_history_the_figures_are_what_counting_all_gives(long seed) {
        random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            if (random.nextInt(6) == 0 || been.isEmpty()) {
                added(any(CAMPAIGNS), any(PODS));
            } else {
                changes(any(been.keySet().stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList()));
            }
        }
        var north = PODS.getFirst();
        assertThat(figures.of(organization, List.of(), List.of("SPRING WEBINAR")))
                .as("seed " + seed)
                .isEqualTo(counted(Set.copyOf(PODS), Set.of("springwebinar")));
        assertThat(figures.of(organization, List.of(north), List.of("Spring webinar", "#ab12cd", "AB12CD")))
                .as("seed " + seed)
                .isEqualTo(counted(Set.of(north), Set.of("springwebinar", "ab12cd")));
        assertThat(figures.of(organization, PODS, List.of("Spring webinar")))
                .isEqualTo(figures.of(organization, List.of(), List.of("Spring webinar")));
    }

    @Test
    void a_campaign_of_another_organization_and_one_without_a_name_have_no_leads() {
        added("Spring webinar", PODS.getFirst());
        added("", PODS.getFirst());
        assertThat(figures.of(new OrganizationId("other"), List.of(), List.of("Spring webinar")))
                .isEqualTo(Figures.NONE);
        assertThat(figures.of(organization, List.of(), List.of(" "))).isEqualTo(Figures.NONE);
    }
}
