package dev.baton.leads;

import dev.baton.chat.Part.Fact;
import dev.baton.pods.Figures;
import dev.baton.pods.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a lead, as its card lists it. */
final class LeadFacts {

    private static final int ATTRIBUTES = 10;

    /** @param campaign as it is shown */
    static List<Fact> of(Particulars known, String campaign) {
        var facts = new ArrayList<Fact>();
        fact("Contact", known.contact(), facts);
        fact("E-mail", known.email(), facts);
        fact("Phone", known.phone(), facts);
        fact("Campaign", campaign, facts);
        worth(known, facts);
        details(known.details(), facts);
        return facts;
    }

    /** What one looks at first. */
    static List<Fact> brief(Particulars known) {
        var facts = new ArrayList<Fact>();
        fact("Contact", known.contact(), facts);
        worth(known, facts);
        where(known.details(), facts);
        fact(Trait.SIZE.label(), grouped(known.details().size()), facts);
        return facts;
    }

    /** All but whom it is about and its campaign. */
    static List<Fact> besides(Particulars known) {
        var facts = new ArrayList<Fact>();
        fact("Phone", known.phone(), facts);
        worth(known, facts);
        details(known.details(), facts);
        return facts;
    }

    private static void worth(Particulars known, List<Fact> facts) {
        if (known.value() != null) {
            facts.add(Fact.of("Expected value", known.value().label()));
        }
    }

    private static void where(Details known, List<Fact> facts) {
        var where = Stream.of(known.region(), known.country())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        fact("Where", where, facts);
    }

    private static void details(Details known, List<Fact> facts) {
        where(known, facts);
        fact(Trait.INDUSTRY.label(), known.industry(), facts);
        fact(Trait.SIZE.label(), grouped(known.size()), facts);
        fact(Trait.SCORE.label(), grouped(known.score()), facts);
        fact(Trait.SOURCE.label(), known.source(), facts);
        fact("Touches", known.touches().label(), facts);
        known.sorted().entrySet().stream()
                .limit(ATTRIBUTES)
                .forEach(attribute -> fact(attribute.getKey(), attribute.getValue(), facts));
    }

    private static String grouped(@Nullable BigDecimal number) {
        return number == null ? "" : Figures.grouped(number);
    }

    private static void fact(String label, String value, List<Fact> facts) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(label, value));
        }
    }

    private LeadFacts() {}
}
