package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whose own figures a reader of a report sees: everybody one's own, whoever leads a side those of its people,
 * administrators all.
 */
record Insight(PersonId reader, boolean sales, boolean marketing) {

    static Insight of(Pod pod, PersonId reader, boolean administers) {
        return new Insight(
                reader,
                administers || leads(pod, Side.SALES, reader),
                administers || leads(pod, Side.MARKETING, reader));
    }

    private static boolean leads(Pod pod, Side side, PersonId reader) {
        return pod.leadOf(side).filter(reader::equals).isPresent();
    }

    Map<PersonId, Tally> ofSales(Report report) {
        return sales ? report.sales() : onlyOwn(report.sales());
    }

    Map<PersonId, Tally> ofMarketing(Report report) {
        return marketing ? report.marketing() : onlyOwn(report.marketing());
    }

    private Map<PersonId, Tally> onlyOwn(Map<PersonId, Tally> people) {
        var own = new LinkedHashMap<>(people);
        own.keySet().retainAll(Set.of(reader));
        return own;
    }

    /** Such as {@code the figures of sales and your own}. */
    String words() {
        if (sales) {
            return marketing ? "all figures" : "the figures of sales, and your own";
        }
        return marketing ? "the figures of marketing, and your own" : "only your own figures";
    }
}
