package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.SUE;
import static dev.baton.briefs.BriefFixtures.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.briefs.Content.Aim;
import dev.baton.chat.Button;
import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.CampaignPages.Page;
import dev.baton.store.Lookup;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which brief a lead's campaign leads to. */
class CampaignBriefsTest {

    private static final PodId NORTH = new PodId("north");
    private static final PodId SOUTH = new PodId("south");
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

    private final Store store = spy(RedisFixture.stores().store());
    private final Briefs briefs = new Briefs(store);
    private final CampaignBriefs campaigns = new CampaignBriefs(briefs);
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());

    private static Brief draft(String title, PodId... pods) {
        var plain = content();
        var aim = new Aim(
                title, plain.aim().kind(), plain.aim().goal(), plain.aim().readers(), List.of(pods), MIA, SUE);
        return Brief.drafted(plain.with(aim), MIA, MONDAY);
    }

    private Brief added(Brief brief) {
        store.commit(Realms.of(organization), briefs.add(brief));
        return brief;
    }

    private Brief published(Instant at, String title, PodId... pods) {
        return added(draft(title, pods).asPublished(at));
    }

    private Optional<Page> of(PodId pod, String campaign) {
        return campaigns.of(organization, pod, campaign);
    }

    private static String opens(Optional<Page> page) {
        return page.map(Page::buttons)
                .map(List::getFirst)
                .map(button -> ((Button.Press) button).argument())
                .orElse("");
    }

    @Test
    void case_and_blanks_are_no_difference_and_anything_else_is() {
        var brief = published(MONDAY, "Spring Webinar");
        assertThat(opens(of(NORTH, "spring  webinar "))).isEqualTo(brief.id().value());
        assertThat(of(NORTH, "Spring webinars")).isEmpty();
    }

    @Test
    void a_brief_for_some_pods_is_on_their_leads_alone() {
        var brief = published(MONDAY, "Spring", NORTH);
        assertThat(opens(of(NORTH, "Spring"))).isEqualTo(brief.id().value());
        assertThat(of(SOUTH, "Spring")).isEmpty();
        assertThat(of(SOUTH, "#" + brief.id().code())).isEmpty();
    }

    @Test
    void of_several_with_a_name_the_latest_holds() {
        published(MONDAY, "Spring", NORTH);
        var later = published(LATER, "SPRING");
        published(MONDAY, "Spring");
        assertThat(opens(of(NORTH, "spring"))).isEqualTo(later.id().value());
    }

    @Test
    void a_code_leads_to_its_brief_and_says_its_title() {
        var brief = published(MONDAY, "Spring");
        assertThat(of(NORTH, "#" + brief.id().code().toLowerCase(Locale.ROOT)).map(Page::title))
                .contains("Spring");
    }

    @Test
    void a_brief_that_is_over_holds_and_one_that_is_withdrawn_or_no_more_than_a_draft_does_not() {
        var draft = added(draft("Draft"));
        assertThat(of(NORTH, "Draft")).isEmpty();
        assertThat(of(NORTH, draft.id().code())).isEmpty();
        var brief = published(MONDAY, "Spring");
        var stored = briefs.find(organization, brief.id().value()).orElseThrow();
        assertThat(brief.withdraw(LATER))
                .isInstanceOfSatisfying(
                        Outcome.Changed.class,
                        changed -> store.commit(Realms.of(organization), briefs.put(stored, changed.brief())));
        assertThat(of(NORTH, "Spring")).isEmpty();
        assertThat(of(NORTH, brief.id().code())).isEmpty();
    }

    @Test
    void another_organization_has_none_of_it() {
        published(MONDAY, "Spring");
        assertThat(campaigns.of(new OrganizationId("other"), NORTH, "Spring")).isEmpty();
    }

    @Test
    void it_costs_a_lead_one_read_and_none_without_a_campaign() {
        published(MONDAY, "Spring");
        of(NORTH, " ");
        verify(store, never()).read(any(), any(Lookup[].class));
        of(NORTH, "Spring");
        verify(store, times(1)).read(any(), any(Lookup[].class));
    }
}
