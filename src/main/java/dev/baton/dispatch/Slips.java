package dev.baton.dispatch;

import dev.baton.chat.Verb;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the verb that was meant by words with a slip in them. */
final class Slips {

    /** Below it two words are too unlike for one to be a slip of the other. */
    private static final double ALIKE = 0.84;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /**
     * Something that can be meant.
     *
     * @param words what is compared with what was typed
     * @param spelled how it is to be typed
     */
    private record Candidate(List<String> words, String spelled, double likeness) {

        static Candidate of(String words, String spelled, List<String> typed) {
            var split = List.of(words.split(" ", -1));
            return new Candidate(split, spelled, Slips.likeness(split, typed));
        }
    }

    /** How to type what the words look most like, if they look like anything. Each word of it must be alike. */
    static Optional<String> nearest(List<String> typed, List<Verb> verbs) {
        var help = Candidate.of("help", "/baton help", typed);
        return Stream.concat(
                        Stream.of(help),
                        verbs.stream().filter(verb -> !begins(verb, typed)).flatMap(verb -> candidates(verb, typed)))
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .max(Comparator.<Candidate>comparingInt(
                                candidate -> candidate.words().size())
                        .thenComparingDouble(Candidate::likeness)
                        .thenComparingInt(candidate -> -candidate.spelled().length()))
                .map(Candidate::spelled);
    }

    /** A verb, and the verb without its topic, for who leaves that out. */
    private static Stream<Candidate> candidates(Verb verb, List<String> typed) {
        var whole = Candidate.of(verb.words(), verb.spelled(), typed);
        return verb.words().equals(verb.topic())
                ? Stream.of(whole)
                : Stream.of(
                        whole, Candidate.of(verb.words().substring(verb.topic().length() + 1), verb.spelled(), typed));
    }

    /** Whether it was typed without a slip, but with more than it takes: then something else was meant. */
    private static boolean begins(Verb verb, List<String> typed) {
        return String.join(" ", typed).toLowerCase(Locale.ROOT).startsWith(verb.words() + " ");
    }

    /** How alike the least alike pair of words is. */
    private static double likeness(List<String> words, List<String> typed) {
        return words.size() > typed.size()
                ? 0
                : IntStream.range(0, words.size())
                        .mapToDouble(at ->
                                SIMILARITY.apply(words.get(at), typed.get(at).toLowerCase(Locale.ROOT)))
                        .min()
                        .orElse(0);
    }

    private Slips() {}
}
