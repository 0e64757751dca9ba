package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.LeadPolicy.Breach;
import dev.baton.people.LeadPolicy.Counting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgreedWordsTest {

    private static LeadPolicy agreed(Counting counting) {
        return new LeadPolicy(Duration.ofHours(18), Duration.ofHours(1), counting, Breach.NEXT, 5);
    }

    @Test
    void what_was_agreed_says_whose_working_time_counts_and_what_comes_after_it() {
        assertThat(People.response(agreed(Counting.POD))).isEqualTo("18 working hours, hot leads 1 working hour");
        assertThat(People.response(agreed(Counting.ASSIGNEE)))
                .isEqualTo("18 working hours, hot leads 1 working hour of whoever is asked");
        assertThat(People.breach(agreed(Counting.POD))).isEqualTo("the next in turn is asked");
    }
}
