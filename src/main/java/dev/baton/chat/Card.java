package dev.baton.chat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message with parts.
 *
 * @param summary the whole card in a sentence of plain text, for notifications and screen readers
 * @param parts at most {@value Limits#PARTS}
 */
public record Card(String summary, List<Part> parts) {

    public Card {
        summary = summarized(summary);
        parts = List.copyOf(parts);
        Limits.requireSize("parts", parts, Limits.PARTS);
    }

    /** A card that says one thing. */
    public static Card of(Text text) {
        return new Card(text.plain(), List.of(new Part.Paragraph(text)));
    }

    /** The summary with the names of those whom it mentions, if it is what a part says. */
    public String summary(Function<PersonId, String> names) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Paragraph(var text) ? Stream.of(text) : Stream.empty())
                .filter(text -> summarized(text.plain()).equals(summary))
                .findFirst()
                .map(text -> summarized(text.plain(names)))
                .orElse(summary);
    }

    private static String summarized(String words) {
        return Plain.line(words, Limits.HEADING * 2);
    }

    /** Those whom it names: whom it mentions, and who have buttons of their own on it. */
    public Set<PersonId> people() {
        return parts.stream().flatMap(Part::people).collect(Collectors.toUnmodifiableSet());
    }

    /** Without the buttons that are only for others. */
    public Card seenBy(PersonId person) {
        return without(buttons -> !buttons.areFor(person));
    }

    /** Without those buttons. */
    public Card without(Predicate<Part.Buttons> which) {
        return new Card(
                summary,
                parts.stream()
                        .filter(part -> !(part instanceof Part.Buttons buttons && which.test(buttons)))
                        .toList());
    }

    public Card and(Part part) {
        return new Card(summary, Stream.concat(parts.stream(), Stream.of(part)).toList());
    }
}
