package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.OrganizationId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody copies from a card into another system. */
class SourceKeyTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");

    private static SourceKey key() {
        return SourceKey.create(ORGANIZATION, "s1");
    }

    @Test
    void a_key_has_nothing_that_a_client_could_take_for_a_mark() {
        assertThat(Stream.generate(SourceKeyTest::key).limit(100)).allSatisfy(key -> {
            assertThat(key.bearer()).matches("baton_o1_s1_[0-9a-z]{64}");
            assertThat(SourceKey.webhookSecret(key.secret())).matches("whsec_[0-9a-z]{64}");
        });
    }

    @Test
    void a_key_is_read_as_it_was_shown_and_so_are_those_with_marks_of_earlier_versions() {
        var key = key();
        assertThat(SourceKey.parse(key.bearer())).contains(key);
        var former = new SourceKey(ORGANIZATION, "s1", "-BpLiVTQTXsGBvvZkNgfh4JbBJQGTwMmuhFpJCZT_y4");
        assertThat(SourceKey.parse(former.bearer())).contains(former);
        assertThat(SourceKey.webhookSecret(former.secret()))
                .isEqualTo("whsec_+BpLiVTQTXsGBvvZkNgfh4JbBJQGTwMmuhFpJCZT/y4=");
    }
}
