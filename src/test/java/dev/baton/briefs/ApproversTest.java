package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApproversTest {

    private static final PodPolicy POLICY = new PodPolicy(
            Duration.ofHours(4),
            new WorkingHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
            ZoneOffset.UTC,
            null);

    private static Pod pod(String name, String... sales) {
        return new Pod(
                new PodId(name),
                name,
                List.of(),
                new Pod.Team(
                        Arrays.stream(sales).map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                        null,
                        Set.of()),
                Pod.Team.NOBODY,
                POLICY);
    }

    private static List<String> others(String partner, Pod... pods) {
        return Approvers.of(List.of(pods), new PersonId(partner)).stream()
                .map(PersonId::value)
                .toList();
    }

    @Test
    void others_of_the_partners_pods_are_asked_and_nobody_elsewhere() {
        assertThat(others("sam", pod("north", "sam", "sue"), pod("south", "tom")))
                .containsExactly("sue");
    }

    @Test
    void once_the_partner_has_left_all_in_sales_are_asked() {
        assertThat(others("sam", pod("north", "sue"), pod("south", "tom"))).containsExactly("sue", "tom");
    }

    @Test
    void there_may_be_nobody_else() {
        assertThat(others("sam", pod("north", "sam"))).isEmpty();
    }
}
