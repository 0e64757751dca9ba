package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.UploadTarget.Ask;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadPageTest {

    private static final Ask ASK = new Ask("Target accounts from a file", "A CSV file.", 500);

    @Test
    void what_is_wrong_with_a_file_stands_below_what_came_of_it_and_above_the_form() {
        var page = UploadPage.askingAgain(
                ASK, "Nothing is written. Please change these lines:", List.of("Line 2: “<b>”", "Line 3: “&”"));

        assertThat(page.getStatusCode().value()).isEqualTo(422);
        assertThat(page.getBody())
                .containsSubsequence(
                        "<h1>Target accounts from a file</h1>",
                        "<p>Nothing is written. Please change these lines:</p>",
                        "<li>Line 2: “&lt;b&gt;”</li>",
                        "<li>Line 3: “&amp;”</li>",
                        "<form");
    }

    @Test
    void a_reason_alone_is_no_list() {
        assertThat(UploadPage.askingAgain(ASK, "Nothing is written. The file is empty.", List.of())
                        .getBody())
                .contains("<p role=\"status\">Nothing is written. The file is empty.</p>")
                .doesNotContain("<li>");
    }
}
