package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void an_address_that_no_platform_would_take_is_refused() {
        var page = "https://example.com/";
        var longest = page + "a".repeat(Limits.ADDRESS - page.length());

        assertThatCode(() -> new Button.Visit("Open", URI.create(longest))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Button.Visit("Open", URI.create(longest + "a")));
    }

    @Test
    void an_address_that_could_run_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text.Link("Open", URI.create("javascript:alert(1)")));
    }

    @Test
    void an_option_whose_value_would_read_as_two_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Input.Option("a,b", "A or B"));
    }

    @Test
    void options_that_could_not_be_told_apart_are_refused() {
        var options = List.of(new Input.Option("a", "A"), new Input.Option("a", "B"));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Input.Choice("which", Input.Caption.required("Which"), false, options, List.of()));
    }

    @Test
    void a_form_in_which_there_is_nothing_to_see_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Form("a.form", "", "Title", "Send", List.of()));
    }
}
