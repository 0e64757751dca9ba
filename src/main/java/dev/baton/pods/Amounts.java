package dev.baton.pods;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How amounts are read as people write them. */
public final class Amounts {

    private static final String OTHERWISE = "EUR";
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(each -> each.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.]\\d+)?");

    /**
     * Reads {@code 12000}, {@code 12,000}, {@code 12.000} and {@code 12 000.50}; nothing if nothing was filled in.
     *
     * @param complaints gets what must be changed, by input
     */
    public static @Nullable Money read(String amount, String currency, Map<String, String> complaints) {
        var known = currency(currency.isEmpty() ? OTHERWISE : currency.toUpperCase(Locale.ROOT));
        if (known.isEmpty()) {
            complaints.put("currency", "There is no such currency. Use a code such as EUR or USD.");
        }
        if (amount.isEmpty()) {
            return null;
        }
        var plain = Figures.plain(amount);
        if (!NUMBER.matcher(plain).matches()) {
            complaints.put("value", "Please use digits only, such as 12000. The currency has a field of its own.");
            return null;
        }
        if (known.isEmpty()) {
            return null;
        }
        var money = new Money(new BigDecimal(plain), known.get());
        var complaint = complaint(money);
        complaint.ifPresent(text -> complaints.put("value", text));
        return complaint.isEmpty() ? money : null;
    }

    /** Codes of metals, of tests and of no currency have no decimals, not even none. */
    private static Optional<Currency> currency(String code) {
        return Optional.ofNullable(CURRENCIES.get(code));
    }

    private static Optional<String> complaint(Money money) {
        var decimals = money.currency().getDefaultFractionDigits();
        if (money.amount().signum() < 0) {
            return Optional.of("Please use an amount that isn't negative.");
        }
        if (money.amount().compareTo(LIMIT) >= 0) {
            return Optional.of("That is too large. Amounts go up to " + money.currency() + " 999,999,999,999.");
        }
        if (money.amount().stripTrailingZeros().scale() <= decimals) {
            return Optional.empty();
        }
        return Optional.of(
                decimals == 0
                        ? money.currency() + " has no decimals. Please use a whole number."
                        : money.currency() + " has " + decimals + " decimals. Please use no more.");
    }

    private Amounts() {}
}
