package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.scenario.Office.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which campaigns run when, as people see it. */
class BriefCalendarTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private static Card calendar(Colleague who, String typed) {
        return who.types(("brief calendar " + typed).strip()).card();
    }

    private static String words(Colleague who, String typed) {
        return Office.words(calendar(who, typed));
    }

    @Test
    void everybody_sees_what_is_published_with_a_button_to_read_it() {
        new BriefDesk(office).published();
        var card = calendar(office.sue, "");
        assertThat(Office.words(card))
                .contains("Campaigns in March and April 2026", BriefDesk.TITLE, "Launch · running")
                .contains("2–20 March 2026", "Code SPRING until 15 March 2026");
        assertThat(Office.words(office.sue.presses(card, "Read it").card())).contains("paper slows you down");
    }

    @Test
    void the_picture_says_in_words_what_there_is_to_see() {
        new BriefDesk(office).published();
        assertThat(calendar(office.sue, "").parts())
                .filteredOn(Part.Picture.class::isInstance)
                .singleElement()
                .satisfies(picture -> assertThat(((Part.Picture) picture).alt())
                        .contains("Spring campaign: 2 Mar 2026 to 20 Mar 2026, running, SPRING to 15 Mar."));
    }

    @Test
    void before_its_first_day_a_published_brief_says_when_it_starts() {
        var desk = new BriefDesk(office)
                .filledInFor(Map.of("start", List.of("2026-03-09"), "embargo", List.of("2026-03-04")))
                .agreed();
        office.mia.presses(desk.bench(), "Publish");
        assertThat(Office.words(office.sue.types("brief").card()))
                .contains("Starts on 9 March 2026")
                .doesNotContain("Running");
        assertThat(Office.words(desk.card("acknowledged"))).contains("Embargo: tell nobody outside yet · Launch");
        Baton.CLOCK.set(Instant.parse("2026-03-09T09:00:00Z"));
        assertThat(Office.words(office.sue.types("brief").card())).contains("Running");
    }

    @Test
    void a_draft_is_in_the_calendar_of_those_who_make_it() {
        var desk = new BriefDesk(office);
        desk.drafted();
        desk.filledIn();
        assertThat(words(office.mia, "")).contains(BriefDesk.TITLE, "draft");
        assertThat(words(office.sam, "")).as("partner").contains(BriefDesk.TITLE);
        assertThat(words(office.sue, "")).doesNotContain(BriefDesk.TITLE).contains("No campaign runs then.");
        assertThat(words(office.ada, "")).as("an administrator").doesNotContain(BriefDesk.TITLE);
        office.mia.presses(calendar(office.mia, ""), "Open").saysPrivately("Draft");
    }

    @Test
    void what_is_withdrawn_is_in_nobodys_calendar() {
        var desk = new BriefDesk(office).published();
        office.mia.presses(desk.bench(), "Withdraw").fills(Map.of());
        assertThat(words(office.mia, "")).doesNotContain(BriefDesk.TITLE);
    }

    @Test
    void months_and_weeks_are_turned_like_pages() {
        new BriefDesk(office).published();
        var march = calendar(office.sue, "march");
        assertThat(Office.words(march)).contains("Campaigns in March 2026", BriefDesk.TITLE);
        var april = office.sue.presses(march, "After: April 2026").card();
        assertThat(Office.words(april)).contains("Campaigns in April 2026").doesNotContain(BriefDesk.TITLE);
        var week = office.sue.presses(march, "By week").card();
        assertThat(Office.words(week)).contains("2–8 March 2026", BriefDesk.TITLE);
        var before =
                office.sue.presses(week, "Before: 23 February – 1 March 2026").card();
        assertThat(Office.words(before)).doesNotContain(BriefDesk.TITLE);
        assertThat(words(office.sue, "2026-03-20")).contains("16–22 March 2026", BriefDesk.TITLE);
        assertThat(words(office.sue, "2026-03-23")).doesNotContain(BriefDesk.TITLE);
    }

    @Test
    void what_is_no_day_is_answered_with_how_to_write_one() {
        office.sue.types("brief calendar soonish").saysPrivately("“soonish” is no month and no day.");
        office.sue.types("brief calendar 2026-02-30").saysPrivately("is no month and no day.");
    }

    @Test
    void the_list_of_briefs_and_ones_own_page_say_what_begins_and_ends_this_week() {
        new BriefDesk(office).published();
        assertThat(Office.words(office.sue.types("brief").card()))
                .contains("This week begins: “Spring campaign” on Mon 2 Mar.");
        Baton.CLOCK.set(Instant.parse("2026-03-03T09:00:00Z"));
        assertThat(Office.words(office.sue.types("brief").card()))
                .contains("This week began: “Spring campaign” on Mon 2 Mar.");
        Baton.CLOCK.set(Instant.parse("2026-03-18T09:00:00Z"));
        assertThat(Office.words(office.sue.types("brief").card()))
                .contains("This week ends: “Spring campaign” on Fri 20 Mar.");
        assertThat(Office.words(office.sue.types("").card())).contains("Campaigns this week");
        assertThat(Office.buttons(office.sue.types("").card()))
                .anyMatch(button -> List.of("Calendar").contains(button.label()));
    }
}
