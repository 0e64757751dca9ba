package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final URI ADDRESS = URI.create("https://baton.example.com/picture/1.png");

    @Test
    void a_picture_that_nobody_could_read_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part.Picture("Campaigns", " \u200B\n", "/picture/1.png", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example.com/1.png", "https://a.example.com/1.png", "javascript:alert(1)", ""})
    void a_path_that_leads_elsewhere_is_refused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part.Picture("", "Spring", path, null));
    }

    @Test
    void where_it_is_not_shown_all_that_there_is_to_see_is_read() {
        assertThat(new Part.Picture("Campaigns", "Spring runs.", "/picture/1.png", null).read())
                .isEqualTo(new Text(List.of(new Text.Strong("Campaigns"))).and("\nSpring runs."));
        assertThat(new Part.Picture("", "Spring runs.", "/picture/1.png", ADDRESS)
                        .read()
                        .plain())
                .isEqualTo("Spring runs.\nOpen the picture");
    }
}
