package dev.baton.pods;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** An amount in a currency. */
public record Money(BigDecimal amount, Currency currency) {

    /** Such as {@code EUR 12,000} or {@code EUR 12,000.50}: all of the currency's decimals or none. */
    public String label() {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        var decimals = amount.stripTrailingZeros().scale() > 0 ? currency.getDefaultFractionDigits() : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return currency.getCurrencyCode() + " " + format.format(amount);
    }
}
