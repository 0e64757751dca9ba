package dev.baton.feedback;

import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the pattern in a pod's feedback looks. */
final class PatternCards {

    /**
     * A card with a chart.
     *
     * @param before such as {@code the week before}
     */
    static Card of(String title, String before, Pattern pattern) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(Text.of(summary(pattern))));
        if (!pattern.themes().isEmpty()) {
            parts.add(chart(pattern, before));
            worth(pattern, parts);
        }
        items("What most people said", pattern.often(), parts);
        items("Quotes that may be used", pattern.quotes(), parts);
        return new Card(title + ": " + summary(pattern), parts);
    }

    private static String summary(Pattern pattern) {
        var within = pattern.speed()
                .map(wait -> (pattern.answered() == 1 ? ", within " : ", half of them within ") + words(wait))
                .orElse("");
        var answered = switch (pattern.answered()) {
            case 0 -> "Nothing was answered.";
            case 1 -> "1 was answered" + within + ".";
            default -> pattern.answered() + " were answered" + within + ".";
        };
        return pattern.said() + (pattern.said() == 1 ? " thing was said. " : " things were said. ") + answered;
    }

    /** Such as {@code 3 hours}. */
    private static String words(Duration wait) {
        if (wait.toHours() < 1) {
            return "an hour";
        }
        return wait.toHours() < 48 ? wait.toHours() + 1 + " hours" : wait.toDays() + 1 + " days";
    }

    private static Part chart(Pattern pattern, String before) {
        var bars = pattern.themes().stream()
                .map(theme -> new Part.Bar(theme.kind().label(), theme.count(), "(" + theme.change() + ")"))
                .toList();
        var first = pattern.themes().getFirst();
        return new Part.Chart(
                "What the field hears",
                "Most is on " + first.kind().label() + ". In brackets: the change against " + before + ".",
                bars);
    }

    private static void worth(Pattern pattern, List<Part> parts) {
        var lines = pattern.themes().stream()
                .filter(theme -> !theme.deals().isEmpty())
                .map(theme -> theme.kind().label() + ": " + theme.worth())
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            parts.add(new Part.Paragraph(
                    Text.of("").and(new Text.Strong("Deals that mention it")).and("\n" + lines)));
        }
    }

    private static void items(String title, List<Item> items, List<Part> parts) {
        if (!items.isEmpty()) {
            parts.add(new Part.Divider());
            parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(title))));
            items.forEach(item -> parts.add(new Part.Paragraph(Listing.line(item))));
        }
    }

    private PatternCards() {}
}
