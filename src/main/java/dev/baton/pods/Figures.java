package dev.baton.pods;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are read as people write them, and shown. */
public final class Figures {

    /** A grouping comma, point, space or apostrophe has three digits behind it, and no lone zero before it. */
    private static final Pattern GROUPING = Pattern.compile("(?<!(?:^|\\D)0)[,.' \\u00a0\\u202f’](?=\\d{3}(\\D|$))");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.]\\d{1,4})?");
    private static final int LONGEST = 30;
    private static final Map<Character, Integer> POWERS = Map.of('k', 3, 'm', 6);

    /**
     * Reads {@code 12000}, {@code 12,000}, {@code 12k}, {@code 1.5m} and {@code -0.5}; empty if nothing was filled in,
     * or no number.
     *
     * @param complaints gets what must be changed, by input
     */
    public static Optional<BigDecimal> read(String typed, String input, Map<String, String> complaints) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = number(typed).or(() -> shortened(typed));
        if (number.isEmpty()) {
            complaints.put(input, "Please use a number, such as 200, 12,000 or 12k.");
        }
        return number;
    }

    /** Thousands or millions as people shorten them; empty if it isn't that. */
    private static Optional<BigDecimal> shortened(String typed) {
        var text = typed.strip();
        var power = text.isEmpty() ? 0 : POWERS.getOrDefault(Character.toLowerCase(text.charAt(text.length() - 1)), 0);
        return power == 0
                ? Optional.empty()
                : number(text.substring(0, text.length() - 1).strip()).map(number -> number.movePointRight(power));
    }

    /** Empty if it is no number. */
    public static Optional<BigDecimal> number(String typed) {
        return Optional.of(typed)
                .filter(text -> text.length() <= LONGEST)
                .map(Figures::plain)
                .filter(plain -> NUMBER.matcher(plain).matches())
                .map(BigDecimal::new);
    }

    /** As people read it, such as {@code 12,000.5}. */
    public static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    /** Without what groups digits, and with a point before decimals. */
    static String plain(String typed) {
        return GROUPING.matcher(typed).replaceAll("").replace(',', '.');
    }

    /** A whole number from 1 to a largest one; 0 if nothing was filled in. */
    public static int count(String typed, int most, String input, Map<String, String> complaints) {
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
