package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    @ParameterizedTest
    @CsvSource({"Z, UTC", "+02:00, UTC", "UTC, UTC", "Europe/Berlin, Europe/Berlin"})
    void whatever_zone_a_person_is_in_has_a_name_that_is_taken_back(String zone, String name) {
        assertThat(Zones.nameOf(ZoneId.of(zone))).isEqualTo(name);
        assertThat(Zones.find(name)).isPresent();
    }
}
