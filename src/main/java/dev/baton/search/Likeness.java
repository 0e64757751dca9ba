package dev.baton.search;

import java.util.HashSet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * How much two texts say the same, for where there are a few to compare. {@link Search#alike} does so among many, where
 * rare words weigh more.
 */
public final class Likeness {

    /** Words that both have, whatever their endings, by the words of each: from 0 to 1. */
    public static double between(String one, String other) {
        try (var analyzer = new EnglishAnalyzer()) {
            var first = Terms.of(analyzer, one);
            var second = Terms.of(analyzer, other);
            var both = new HashSet<>(first);
            both.retainAll(second);
            var all = first.size() + second.size();
            return all == 0 ? 0 : 2.0 * both.size() / all;
        }
    }

    private Likeness() {}
}
