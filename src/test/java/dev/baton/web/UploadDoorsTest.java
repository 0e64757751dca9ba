package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that come at once. */
class UploadDoorsTest {

    private final UploadDoors doors = new UploadDoors();

    @Test
    void one_person_never_shuts_others_out() {
        assertThat(doors.enter("mia")).isTrue();
        assertThat(doors.enter("mia")).isTrue();
        assertThat(doors.enter("mia")).isFalse();
        assertThat(doors.enter("sam")).isTrue();
        doors.leave("mia");
        assertThat(doors.enter("mia")).isTrue();
    }

    @Test
    void a_node_takes_so_many_at_once() {
        assertThat(IntStream.range(0, UploadDoors.ALL)).allMatch(each -> doors.enter("person " + each));
        assertThat(doors.enter("one more")).isFalse();
        doors.leave("person 0");
        assertThat(doors.enter("one more")).isTrue();
    }
}
