package dev.baton.chat;

import java.util.List;
import java.util.Set;
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
        summary = Plain.line(summary, Limits.HEADING * 2);
        parts = List.copyOf(parts);
        Limits.requireSize("parts", parts, Limits.PARTS);
    }

    /** A card that says one thing. */
    public static Card of(Text text) {
        return new Card(text.plain(), List.of(new Part.Paragraph(text)));
    }

    /** Those who are mentioned. */
    public Set<PersonId> people() {
        return parts.stream().flatMap(Part::people).collect(Collectors.toUnmodifiableSet());
    }

    public Card and(Part part) {
        return new Card(summary, Stream.concat(parts.stream(), Stream.of(part)).toList());
    }
}
