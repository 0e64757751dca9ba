package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    @ParameterizedTest
    @CsvSource({"Z, UTC", "+02:00, UTC", "UTC, UTC", "Europe/Berlin, Europe/Berlin"})
    void whatever_zone_a_person_is_in_has_a_name_that_is_taken_back(String zone, String name) {
        assertThat(Zones.nameOf(ZoneId.of(zone))).isEqualTo(name);
        assertThat(Zones.find(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "EST, America/New_York",
        "edt, America/New_York",
        "CEST, Europe/Berlin",
        "BST, Europe/London",
        "IST, Asia/Kolkata",
        "Berln, Europe/Berlin",
        "Mars,",
        "xyzzy,"
    })
    void what_is_meant_by_a_short_or_mistyped_name_is_suggested_and_nothing_else(String typed, @Nullable String name) {
        assertThat(Zones.nearest(typed)).isEqualTo(Optional.ofNullable(name));
    }
}
