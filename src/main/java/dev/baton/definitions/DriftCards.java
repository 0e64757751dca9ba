package dev.baton.definitions;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a month's leads kept the definition, in words. */
final class DriftCards {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final int CLAUSES = 5;
    private static final int REASONS = 3;
    private static final int QUOTED = 120;

    /** @param more what else can be looked at */
    static Card of(Drift drift, Button... more) {
        var title = "What came back to " + drift.pod().name() + ", " + MONTH.format(drift.month());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(Text.of(returned(drift))));
        if (!drift.cited().isEmpty()) {
            parts.add(strong("Clauses cited most"));
            drift.cited().stream().limit(CLAUSES).forEach(code -> parts.add(cited(drift, code)));
        }
        if (!drift.sentAnyway().isEmpty()) {
            parts.add(strong("Sent although something was missing"));
            drift.sentAnyway().stream().limit(CLAUSES).forEach(code -> parts.add(sent(drift, code)));
        }
        var definition = Button.run(
                "The definition", DefinitionCards.SHOW + " " + drift.pod().id());
        parts.add(Part.Buttons.of(
                Stream.concat(Stream.of(definition), Stream.of(more)).toArray(Button[]::new)));
        return new Card(title, parts);
    }

    private static Part strong(String words) {
        return new Part.Paragraph(Text.of("").and(new Text.Strong(words)));
    }

    private static String returned(Drift drift) {
        var count = drift.counted().returned();
        var then = drift.before().returned();
        return (count == 0 ? "No lead was" : leads(count) + (count == 1 ? " was" : " were")) + " returned."
                + (then == 0 ? "" : " In " + before(drift) + ": " + then + ".")
                + (count > 0 && drift.cited().isEmpty() ? citesNone(count) : "");
    }

    private static String citesNone(int count) {
        return count == 1 ? " It cites no clause." : " None of them cites a clause.";
    }

    private static String before(Drift drift) {
        return SHORT.format(drift.month().minusMonths(1));
    }

    private static String leads(int count) {
        return count + (count == 1 ? " lead" : " leads");
    }

    private static Part cited(Drift drift, String code) {
        var now = drift.counted();
        var then = drift.before();
        var count = then.cited().getOrDefault(code, 0);
        var former = (count == 0 ? "none" : Integer.toString(count)) + " of " + then.returned();
        return new Part.Paragraph(clause(drift, code)
                .and("\nCited by " + now.cited().getOrDefault(code, 0) + " of " + now.returned() + "."
                        + (then.returned() == 0 ? "" : " In " + before(drift) + ": " + former + ".")));
    }

    private static Part sent(Drift drift, String code) {
        var anyway = drift.anyway(code);
        var reasons = anyway.reasons().stream()
                .distinct()
                .limit(REASONS)
                .map(reason -> "\n• “" + Excerpt.of(reason, QUOTED) + "”")
                .collect(Collectors.joining());
        var then = drift.before().anyway().getOrDefault(code, new Citations.SentAnyway(0, List.of()));
        var former = then.leads() == 0 ? "" : " In " + before(drift) + ": " + then.leads() + ".";
        return new Part.Paragraph(clause(drift, code).and("\n" + leads(anyway.leads()) + "." + former + reasons));
    }

    private static Text clause(Drift drift, String code) {
        return Text.of("").and(new Text.Strong(Excerpt.of(code, QUOTED))).and("  " + drift.words(code));
    }

    private DriftCards() {}
}
