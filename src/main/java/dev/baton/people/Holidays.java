package dev.baton.people;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Public holidays by region: an ISO 3166 country such as {@code de}, or a part of one such as {@code de-by}. */
final class Holidays {

    static boolean isHoliday(LocalDate day, String region) {
        var codes = region.split("-", 2);
        return codes.length == 1
                ? manager(codes[0]).isHoliday(day)
                : manager(codes[0]).isHoliday(day, codes[1]);
    }

    /** The region as it is stored, if its holidays are known. */
    static Optional<String> region(String typed) {
        var codes = typed.strip().toLowerCase(Locale.ROOT).split("[-_ ]+", 2);
        if (!HolidayManager.getSupportedCalendarCodes().contains(codes[0].toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return codes.length == 1
                ? Optional.of(codes[0])
                : Optional.ofNullable(part(codes[0], codes[1])).map(part -> codes[0] + "-" + part.getId());
    }

    private static @Nullable CalendarHierarchy part(String country, String part) {
        return manager(country).getCalendarHierarchy().getChildren().get(part);
    }

    /** Managers are kept by the library. */
    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private Holidays() {}
}
