package dev.baton.definitions;

import dev.baton.chat.Text;
import dev.baton.pods.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is different from one version to the next.
 *
 * @param lines one for each clause that is new, other or gone, and one for the order
 * @param kept how many clauses stay as they are
 */
record Comparison(List<Text> lines, int kept) {

    Comparison {
        lines = List.copyOf(lines);
    }

    static Comparison between(List<Clause> before, List<Clause> after) {
        var lines = new ArrayList<Text>();
        var kept = 0;
        for (var clause : after) {
            var former = numbered(before, clause.number());
            if (former.isEmpty()) {
                lines.add(coded(clause).and("New: ").and(new Text.Strong(clause.words())));
            } else if (former.getFirst().equals(clause)) {
                kept++;
            } else {
                lines.add(coded(clause).and(words(former.getFirst(), clause)));
            }
        }
        before.stream()
                .filter(clause -> numbered(after, clause.number()).isEmpty())
                .forEach(clause -> lines.add(coded(clause).and(new Text.Struck(clause.words()))));
        if (!common(before, after).equals(common(after, before))) {
            lines.add(Text.of(
                    "In another order: " + after.stream().map(Clause::code).collect(Collectors.joining(", ")) + "."));
        }
        return new Comparison(lines, kept);
    }

    private static Text words(Clause before, Clause after) {
        return Difference.between(before.words(), after.words()).text();
    }

    /** The code of a clause, which what it demands follows. */
    static Text coded(Clause clause) {
        return Text.of("").and(new Text.Strong(clause.code())).and("  ");
    }

    private static List<Clause> numbered(List<Clause> clauses, int number) {
        return clauses.stream().filter(clause -> clause.number() == number).toList();
    }

    /** The numbers of those that the others have, too, in their order. */
    private static List<Integer> common(List<Clause> clauses, List<Clause> others) {
        var there = others.stream().map(Clause::number).toList();
        return clauses.stream().map(Clause::number).filter(there::contains).toList();
    }

    /** What is said of those that stay. */
    String rest() {
        return switch (kept) {
            case 0 -> "";
            case 1 -> "One clause stays as it is.";
            default -> kept + " clauses stay as they are.";
        };
    }
}
