package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReactionsTest {

    @Test
    void names_are_read_however_people_write_them() {
        assertThat(Reactions.read(" :Mega:, eyes,, EYES , 📣")).containsExactly("mega", "eyes");
        assertThat(Reactions.read(" ")).isEmpty();
    }

    @Test
    void what_can_be_no_name_and_what_is_too_much_is_said() {
        assertThat(Reactions.complaint(List.of("mega", "flag-de", "+1"))).isEmpty();
        assertThat(Reactions.complaint(List.of("mega eyes"))).isPresent();
        assertThat(Reactions.complaint(List.of("m".repeat(101)))).isPresent();
        assertThat(Reactions.complaint(Collections.nCopies(11, "mega"))).isPresent();
    }
}
