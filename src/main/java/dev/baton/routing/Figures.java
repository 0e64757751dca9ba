package dev.baton.routing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are read as people write them. */
final class Figures {

    /** A grouping comma, point, space or apostrophe has three digits behind it. */
    private static final Pattern GROUPING = Pattern.compile("[,.' \\u00a0\\u202f’](?=\\d{3}(\\D|$))");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.]\\d{1,4})?");
    private static final int LONGEST = 30;

    /**
     * Reads {@code 12000}, {@code 12,000} and {@code -0.5}; empty if nothing was filled in, or no number.
     *
     * @param complaints gets what must be changed, by input
     */
    static Optional<BigDecimal> read(String typed, String input, Map<String, String> complaints) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var plain = typed.length() > LONGEST
                ? ""
                : GROUPING.matcher(typed).replaceAll("").replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            complaints.put(input, "Please use a number, such as 200 or 12,000.");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    /** A whole number from 1 to a largest one; 0 if nothing was filled in. */
    static int count(String typed, int most, String input, Map<String, String> complaints) {
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("[0-9]{1,6}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most) {
            complaints.put(input, "Please use a whole number from 1 to " + most + ", or leave it empty for no limit.");
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private Figures() {}
}
