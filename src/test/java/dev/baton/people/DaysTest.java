package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final Days MARCH =
            new Days(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-31"), "April has a form of its own.");

    private final Map<String, String> complaints = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-15", "2026-03-31", "  2026-03-15 "})
    void the_first_and_the_last_one_are_among_them(String picked) {
        assertThat(MARCH.read(picking(picked), "day", complaints)).contains(LocalDate.parse(picked.strip()));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01 | Sunday, 1 March 2026 is too early. Please pick Monday, 2 March 2026 or a later day.
            2026-04-01 | Wednesday, 1 April 2026 is too late. Please pick Tuesday, 31 March 2026 or an earlier day. \
            April has a form of its own.
            +999999999-12-31 | Friday, 31 December +999999999 is too late. Please pick Tuesday, 31 March 2026 or an \
            earlier day. April has a form of its own.
            soon       | “soon” is no day of the calendar. Please pick a day, or write it like 2026-12-24.
            2026-02-30 | “2026-02-30” is no day of the calendar. Please pick a day, or write it like 2026-12-24.
            """)
    void what_can_not_be_is_told_as_it_was_understood_with_what_can(String picked, String complaint) {
        assertThat(MARCH.read(picking(picked), "day", complaints)).isEmpty();
        assertThat(complaints).containsExactly(Map.entry("day", complaint));
    }

    @Test
    void of_what_is_very_long_only_the_beginning_is_told() {
        MARCH.read(picking("2026".repeat(1_000)), "day", complaints);
        assertThat(complaints.get("day")).startsWith("“20262026").hasSizeLessThan(150);
    }

    @Test
    void none_is_no_mistake_unless_there_must_be_one() {
        assertThat(MARCH.read(picking(" "), "day", complaints)).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(MARCH.require(picking(""), "day", complaints)).isEmpty();
        assertThat(complaints).containsExactly(Map.entry("day", "Please pick a day."));
    }

    @Test
    void what_ends_does_not_end_before_it_has_begun() {
        var begin = LocalDate.parse("2026-03-10");
        assertThat(MARCH.from(begin).read(picking("2026-03-09"), "day", complaints))
                .isEmpty();
        assertThat(complaints.get("day")).endsWith("Please pick Tuesday, 10 March 2026 or a later day.");
        assertThat(MARCH.from(begin).read(picking("2026-03-10"), "day", complaints))
                .contains(begin);
    }

    @Test
    void what_has_begun_before_does_not_end_before_the_first_one() {
        assertThat(MARCH.from(LocalDate.parse("2026-01-01"))).isEqualTo(MARCH);
    }

    private static Submission picking(String day) {
        var context = new Context(
                new InteractionId("i"),
                new OrganizationId("o"),
                new PersonId("p"),
                new AccountId(new WorkspaceId("fake", "w"), "u"),
                null,
                Context.Surface.MESSAGE,
                false);
        return new Submission(context, "form", "", Map.of("day", List.of(day)));
    }
}
