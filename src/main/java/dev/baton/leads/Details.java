package dev.baton.leads;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a lead, by which it may find its way to whoever sells to such customers. An empty text says
 * nothing.
 *
 * @param size how many people work there
 * @param score as the system that hands it over counts
 * @param source where it comes from, such as a fair
 * @param touches what marketing and the lead had to do with each other before
 * @param attributes what an organization tells besides, by names of its own
 */
record Details(
        String country,
        String region,
        String industry,
        @Nullable BigDecimal size,
        @Nullable BigDecimal score,
        String source,
        Touches touches,
        Map<String, String> attributes) {

    static final Details NONE = new Details("", "", "", null, null, "", Touches.UNKNOWN, Map.of());

    Details {
        attributes = Map.copyOf(attributes);
    }

    /** What an organization tells besides may be anything. */
    Details erased() {
        return new Details(country, region, industry, size, score, source, touches, Map.of());
    }

    /** A number as it reads; empty if it isn't known. */
    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** In the order of their names. */
    Map<String, String> sorted() {
        return new TreeMap<>(attributes);
    }
}
