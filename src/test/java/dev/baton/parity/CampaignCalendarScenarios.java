package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which campaigns run when. */
final class CampaignCalendarScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a campaign is in the calendar of whoever may see it, with what leads to it", this::isSeen),
                Scenario.of("the calendar is turned by month and by week", this::isTurned));
    }

    private static String title() {
        return "Campaign " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Maya's draft. */
    private static void drafts(Workplace place, String title, String first, String last) {
        meetAt(place);
        var maya = place.maya();
        var drafted = maya.types("/brief new")
                .form()
                .submits(Map.of("Campaign", title, "Goal", "40", "Partner in sales", "Jonas"))
                .says("Saved as a draft");
        maya.presses(drafted, "Dates and channels")
                .form()
                .submits(Map.of(
                        "First day", first,
                        "Last day", last,
                        "Where do customers meet it?", "E-mail",
                        "Promo code", "<!channel> SUN",
                        "Last day of the code", last))
                .says("Saved.", "E");
    }

    /** Others may be in front. */
    private static Sight findsIn(Colleague who, Sight page, String title) {
        var seen = page;
        while (!seen.says(title) && seen.buttons().contains("More")) {
            seen = who.presses(seen, "More").says("Campaigns in");
        }
        assertThat(seen.words()).contains(title);
        return seen;
    }

    private void isSeen(Workplace place) {
        var title = title();
        drafts(place, title, "2029-05-05", "2029-06-20");
        var jonas = place.jonas();
        var page = findsIn(jonas, jonas.types("/brief calendar 2029-05").says("Campaigns in May 2029"), title);
        assertThat(page.words()).contains("5 May – 20 June 2029", "Code <!channel> SUN until 20 June 2029");
        jonas.presses(page, "Open").says("Draft");
        var grace = place.grace();
        assertThat(grace.types("/brief calendar 2029-06")
                        .says("Campaigns in June 2029")
                        .words())
                .doesNotContain(title);
    }

    private void isTurned(Workplace place) {
        var title = title();
        drafts(place, title, "2030-02-09", "2030-02-28");
        var maya = place.maya();
        var january = maya.types("/brief calendar January 2030").says("Campaigns in January 2030");
        assertThat(january.words()).doesNotContain(title);
        var february = maya.presses(january, "After: February 2030").says("Campaigns in February 2030");
        findsIn(maya, february, title);
        var week = maya.presses(february, "By week").says("Campaigns of 28 January – 3 February 2030");
        assertThat(week.words()).doesNotContain(title);
        maya.presses(week, "Whole month").says("Campaigns in February 2030");
        maya.types("/brief calendar sometime").says("“sometime” is no month and no day.");
    }
}
