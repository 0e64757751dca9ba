package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.baton.Misconfigured;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private static final Realm ACME = new Realm("acme");
    private static final String FIELD = "slack.bot-token";
    private static final String SECRET = "xoxb-ä-secret";

    private final String key = Stores.randomKey();
    private final Vault vault = new Vault(key);

    @Test
    void what_is_sealed_opens() {
        assertThat(vault.open(ACME, FIELD, vault.seal(ACME, FIELD, SECRET))).isEqualTo(SECRET);
        assertThat(vault.open(ACME, FIELD, vault.seal(ACME, FIELD, ""))).isEmpty();
    }

    @Test
    void a_seal_hides_the_secret_and_is_never_the_same() {
        var sealed = vault.seal(ACME, FIELD, SECRET);

        assertThat(new String(Base64.getDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("xoxb", "secret");
        assertThat(vault.seal(ACME, FIELD, SECRET)).isNotEqualTo(sealed);
    }

    @Test
    void it_opens_for_no_other_organization_and_no_other_field() {
        var sealed = vault.seal(ACME, FIELD, SECRET);

        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(new Realm("other"), FIELD, sealed))
                .withMessageContaining(FIELD)
                .withMessageContaining("BATON_MASTER_KEY");
        assertThatIllegalStateException().isThrownBy(() -> vault.open(ACME, "slack.refresh-token", sealed));
    }

    @Test
    void it_opens_with_no_other_key() {
        var sealed = vault.seal(ACME, FIELD, SECRET);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Vault(Stores.randomKey()).open(ACME, FIELD, sealed))
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(key, sealed, SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base 64", "AAAA", "xoxb-plain-token"})
    void what_was_never_sealed_does_not_open(String text) {
        assertThatIllegalStateException().isThrownBy(() -> vault.open(ACME, FIELD, text));
    }

    @Test
    void a_changed_seal_does_not_open() {
        var bytes = Base64.getDecoder().decode(vault.seal(ACME, FIELD, SECRET));
        for (var at = 0; at < bytes.length; at++) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            var text = Base64.getEncoder().encodeToString(changed);
            assertThatIllegalStateException().isThrownBy(() -> vault.open(ACME, FIELD, text));
        }
    }

    @Test
    void a_new_key_in_front_seals_and_the_old_one_still_opens() {
        var newKey = Stores.randomKey();
        var before = vault.seal(ACME, FIELD, SECRET);
        var rotated = new Vault(newKey + ", " + key + "," + newKey);

        var after = rotated.seal(ACME, FIELD, SECRET);

        assertThat(rotated.open(ACME, FIELD, before)).isEqualTo(SECRET);
        assertThat(new Vault(newKey).open(ACME, FIELD, after)).isEqualTo(SECRET);
        assertThatIllegalStateException().isThrownBy(() -> vault.open(ACME, FIELD, after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hunter2",
                "hunter2hunter2hunter2hunter2hunter2hunter2==",
                "aHVudGVyMg==",
                "aHVudGVyMmh1bnRlcjJodW50ZXIyaHVudGVyMmh1bnRlcjI=",
            })
    void what_is_no_key_is_told_without_repeating_it(String text) {
        for (var keys : new String[] {text, key + "," + text, text + "," + key}) {
            assertThatExceptionOfType(Misconfigured.class)
                    .isThrownBy(() -> new Vault(keys))
                    .withMessageStartingWith("BATON_MASTER_KEY is not a key. It is 32 random bytes in Base64")
                    .withNoCause()
                    .satisfies(wrong -> assertThat(wrong.getMessage()).doesNotContain("hunter", "aHVud", key));
        }
    }
}
