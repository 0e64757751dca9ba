package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.PodId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which campaigns get in each other's way. */
class CollisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plant managers                       | plant manager                          | true",
                "Plant managers                       | Plant managers at automotive suppliers | true",
                "Heads of marketing in mid-size firms | Marketing heads of mid-size firms      | true",
                "Three months for the price of two    | Get three months, pay the price of two | true",
                "Plant managers                       | Fleet managers                         | false",
                "Three months for the price of two    | Ten percent off for three users        | false",
                "Plant managers                       | Hospitals                              | false",
                "of the                               | in the                                 | false",
            })
    void what_says_much_the_same_is_alike(String one, String other, boolean alike) {
        assertThat(Collisions.isAlike(one, other)).isEqualTo(alike);
        assertThat(Collisions.isAlike(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "a,   2026-03-02/2026-03-09, a,   2026-03-09/2026-03-20, true",
        "a,   2026-03-02/2026-03-09, a,   2026-03-10/2026-03-20, false",
        "a,   2026-03-02/2026-03-20, a,   2026-03-09/2026-03-10, true",
        "a b, 2026-03-02/2026-03-09, b c, 2026-03-02/2026-03-09, true",
        "a,   2026-03-02/2026-03-09, b,   2026-03-02/2026-03-09, false",
        "'',  2026-03-02/2026-03-09, b,   2026-03-02/2026-03-09, true",
        "'',  2026-03-02/2026-03-09, '',  2026-03-02/2026-03-09, true",
    })
    void campaigns_meet_in_a_pod_on_a_day(String pods, String days, String others, String otherDays, boolean meet) {
        var one = content(pods, days);
        var other = content(others, otherDays);
        assertThat(Collision.meet(one, other)).isEqualTo(meet);
        assertThat(Collision.meet(other, one)).isEqualTo(meet);
    }

    private static Content content(String pods, String days) {
        var ends = days.split("/", 2);
        var aim = BriefFixtures.content().aim();
        var ids = pods.isEmpty()
                ? List.<PodId>of()
                : List.of(pods.split(" ", -1)).stream().map(PodId::new).toList();
        return Content.of(
                        new Content.Aim(
                                aim.title(), aim.kind(), aim.goal(), aim.readers(), ids, aim.owner(), aim.partner()),
                        BriefFixtures.BERLIN)
                .with(new Content.Dates(
                        LocalDate.parse(ends[0]),
                        LocalDate.parse(ends[1]),
                        BriefFixtures.BERLIN,
                        Set.of(),
                        null,
                        null));
    }
}
