package dev.baton.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a daily run is, reckoned day by day from what the zone's clocks show, without a look at the zone's rules. */
record Reference(LocalTime time, ZoneId zone) {

    /** Zones whose clocks change at midnight, before it, by half an hour or by a whole day, or no more. */
    static final List<ZoneId> ZONES = Stream.of(
                    "America/New_York",
                    "America/St_Johns",
                    "America/Sao_Paulo",
                    "America/Havana",
                    "America/Nuuk",
                    "Europe/Berlin",
                    "Africa/Cairo",
                    "Africa/Casablanca",
                    "Asia/Beirut",
                    "Asia/Tehran",
                    "Asia/Kathmandu",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Pacific/Chatham")
            .map(ZoneId::of)
            .toList();

    /** About those at which clocks change somewhere. */
    static final List<LocalTime> TIMES = Stream.of(
                    "00:00", "00:30", "01:45", "02:00", "02:15", "02:30", "03:00", "09:00", "23:30")
            .map(LocalTime::parse)
            .toList();

    /** The first moment of the day at which clocks show the time or a later one; empty if they never show the day. */
    Optional<Instant> at(LocalDate day) {
        var wanted = day.atTime(time);
        var moment =
                ZonedDateTime.of(day, time, zone).withEarlierOffsetAtOverlap().toInstant();
        while (shown(moment.minus(1, ChronoUnit.MINUTES)).isAfter(wanted)) {
            moment = moment.minus(1, ChronoUnit.MINUTES);
        }
        return isShown(day) ? Optional.of(moment) : Optional.empty();
    }

    private LocalDateTime shown(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private boolean isShown(LocalDate day) {
        return Stream.iterate(day.atStartOfDay(), quarter -> quarter.plusMinutes(15))
                .limit(24 * 4)
                .anyMatch(quarter -> quarter.equals(shown(quarter.atZone(zone).toInstant())));
    }
}
