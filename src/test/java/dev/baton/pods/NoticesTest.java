package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Input;
import dev.baton.chat.Limits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long texts in forms. */
class NoticesTest {

    @Test
    void nothing_of_many_long_lines_is_cut() {
        var lines =
                IntStream.range(0, 20).mapToObj(each -> each + "x".repeat(250)).toList();
        var notices = Notices.of("long", lines);
        assertThat(notices).extracting(Input::id).containsExactly("long", "long-2");
        var texts = notices.stream()
                .map(each -> ((Input.Notice) each).text().plain())
                .toList();
        assertThat(texts).allMatch(text -> text.length() <= Limits.TEXT);
        assertThat(texts.stream().collect(Collectors.joining("\n"))).isEqualTo(String.join("\n", lines));
    }

    @Test
    void nothing_needs_no_notice() {
        assertThat(Notices.of("long", List.of())).isEmpty();
    }
}
