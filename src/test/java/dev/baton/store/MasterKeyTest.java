package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private final Path folder;
    private final DataFolder data;

    MasterKeyTest(@TempDir Path temporary) {
        folder = temporary.resolve("data");
        data = DataFolder.open(folder);
    }

    @AfterEach
    void end() {
        data.close();
    }

    @Test
    void a_configured_key_is_used_and_nothing_is_stored() {
        assertThat(MasterKey.find("configured", data)).isEqualTo("configured");
        assertThat(MasterKey.find("configured", null)).isEqualTo("configured");
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void without_one_a_key_is_made_that_only_this_user_reads() throws IOException {
        var key = MasterKey.find(" ", data);

        assertThat(new Vault(key)).isNotNull();
        assertThat(permissions("keys")).isEqualTo("rwx------");
        assertThat(permissions("keys/master.key")).isEqualTo("rw-------");
        assertThat(folder.resolve("keys").toFile().list()).containsExactly("master.key");
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    @Test
    void the_key_that_was_made_is_kept() {
        var key = MasterKey.find(null, data);

        assertThat(MasterKey.find(null, data)).isEqualTo(key);
    }

    @Test
    void each_data_folder_has_a_key_of_its_own(@TempDir Path other) {
        var otherData = DataFolder.open(other);
        try {
            assertThat(MasterKey.find(null, data)).isNotEqualTo(MasterKey.find(null, otherData));
        } finally {
            otherData.close();
        }
    }

    @Test
    void a_redis_of_somebody_else_needs_a_key_that_all_nodes_share() {
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> MasterKey.find(null, null))
                .withMessageContaining("REDIS_URL is set, but BATON_MASTER_KEY isn't")
                .withMessageContaining("openssl rand -base64 32");
    }

    @Test
    void a_data_folder_that_can_not_be_written_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> DataFolder.open(file.resolve("data")))
                .withMessageContaining("can't be written")
                .withMessageContaining("BATON_DATA_DIR");
    }
}
