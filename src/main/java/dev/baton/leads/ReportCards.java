package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.Pod;
import dev.baton.pods.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a report reads, for one reader. */
final class ReportCards {

    private static final int ROWS = 8;
    private static final int NAME = 60;

    /** A share of fewer is said by their numbers alone. */
    private static final int ENOUGH = 10;

    /**
     * A report and for whom it is.
     *
     * @param goesOn whether its period isn't over yet
     * @param others pods whose reports the reader may see, too
     */
    record View(Pod pod, Report report, Insight insight, boolean goesOn, List<Pod> others) {}

    static Card of(View view) {
        var period = view.report().period();
        var title = "Leads of " + Excerpt.of(view.pod().name(), NAME) + ", " + period.label();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        if (view.goesOn()) {
            parts.add(new Part.Note(Text.of("So far: the " + period.unit().word() + " isn't over.")));
        }
        if (view.report().total().isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Nothing has come of leads in this time.")));
        } else {
            figures(view, parts);
        }
        parts.addAll(buttons(view));
        return new Card(title + ": " + counted(view.report().total(), Figure.OFFERED, Figure.ACCEPTED), parts);
    }

    private static void figures(View view, List<Part> parts) {
        var report = view.report();
        parts.add(new Part.Facts(facts(report.total())));
        times(view, parts);
        table("Returned because", report.reasons(), List.of(Figure.RETURNED), parts);
        var outcomes = List.of(Figure.OFFERED, Figure.ACCEPTED, Figure.RETURNED, Figure.WON, Figure.LOST);
        table("By campaign", named(report.campaigns(), report, "No campaign"), outcomes, parts);
        table("By source", named(report.sources(), report, "No source"), outcomes, parts);
        people(view, parts);
    }

    private static List<Fact> facts(Tally total) {
        var facts = new ArrayList<Fact>();
        facts.add(
                Fact.of("Offered", total.of(Figure.OFFERED) + also(total, Figure.OFFERED_AGAIN, " of them once more")));
        facts.add(Fact.of(
                "Accepted", total.of(Figure.ACCEPTED) + also(total, Figure.ACCEPTED_IN_TIME, " of them in time")));
        Stream.of(Figure.OVERDUE, Figure.RETURNED, Figure.OVERTURNED, Figure.WON, Figure.LOST, Figure.RECYCLED)
                .filter(figure -> total.of(figure) > 0)
                .forEach(figure -> facts.add(Fact.of(
                        LeadCards.capital(figure.label()),
                        total.of(figure) + (figure == Figure.WON ? worth(total) : ""))));
        var inTime = total.of(Figure.ANSWERED_IN_TIME);
        var due = inTime + total.of(Figure.OVERDUE);
        if (due > 0) {
            facts.add(Fact.of("Answered in time", share(inTime, due)));
        }
        return facts;
    }

    /** Such as {@code , worth EUR 12,000 and USD 500}; nothing if nobody said. */
    private static String worth(Tally tally) {
        var amounts = tally.worth().entrySet().stream()
                .map(each -> new Money(each.getValue(), Currency.getInstance(each.getKey())).label())
                .collect(Collectors.joining(" and "));
        return amounts.isEmpty() ? "" : ", worth " + amounts;
    }

    private static String also(Tally total, Figure figure, String words) {
        return total.of(figure) == 0 ? "" : ", " + total.of(figure) + words;
    }

    private static String share(int part, int whole) {
        var numbers = part + " of " + whole;
        return whole < ENOUGH ? numbers : numbers + " (" + 100 * part / whole + " %)";
    }

    private static void times(View view, List<Part> parts) {
        var report = view.report();
        if (report.response().count() == 0) {
            return;
        }
        var counting = view.pod().policy().leads().counting();
        var kind = counting == Counting.PLAIN ? "" : "working ";
        var count = report.response().count();
        var text = strong("Time for an answer")
                .and("\n" + (count == 1 ? "There was 1 answer." : "There were " + count + " answers."))
                .and(line("From the offer to the answer", report.response(), kind))
                .and(line("Baton's own delay", report.own(), ""))
                .and(line("People", report.human(), kind));
        parts.add(new Part.Paragraph(text));
    }

    private static String line(String what, Times times, String kind) {
        var median = times.median().map(time -> length(time, kind)).orElse("");
        var most = times.nineOfTen()
                .map(time -> "; nine of ten within " + length(time, kind))
                .orElse("");
        return "\n• " + what + ": " + (times.count() == 1 ? median : "half of them within " + median + most);
    }

    private static String length(Duration time, String kind) {
        var seconds = time.toSeconds();
        if (seconds < 2) {
            return "a second";
        }
        return seconds < 60 ? seconds + " seconds" : Waiting.length(time, kind);
    }

    private static Text strong(String words) {
        return Text.of("").and(new Text.Strong(words));
    }

    /** Nothing if none has a name. */
    private static Map<String, Tally> named(Map<String, Tally> tallies, Report report, String none) {
        var named = new LinkedHashMap<String, Tally>();
        if (tallies.keySet().equals(Set.of(""))) {
            return named;
        }
        tallies.forEach((key, tally) -> named.put(key.isEmpty() ? none : report.spelling(key), tally));
        return named;
    }

    private static void table(String title, Map<String, Tally> rows, List<Figure> figures, List<Part> parts) {
        var lines = rows.entrySet().stream()
                .limit(ROWS)
                .map(row -> "\n• " + Excerpt.of(row.getKey(), NAME) + ": "
                        + counted(row.getValue(), figures.toArray(Figure[]::new)))
                .collect(Collectors.joining());
        if (!lines.isEmpty()) {
            parts.add(new Part.Paragraph(strong(title).and(lines + more(rows.size()))));
        }
    }

    private static String more(int rows) {
        return rows > ROWS ? "\nThe file has " + (rows - ROWS) + " more." : "";
    }

    /** Such as {@code 12 offered, 8 accepted}; what there is none of is left out. */
    private static String counted(Tally tally, Figure... figures) {
        var words = Stream.of(figures)
                .filter(figure -> tally.of(figure) != 0)
                .map(figure -> tally.of(figure) + " " + word(figure, tally.of(figure))
                        + (figure == Figure.WON ? worth(tally) : ""))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing of that" : words;
    }

    /** Follows what it is a part of. */
    private static String word(Figure figure, int count) {
        return switch (figure) {
            case ACCEPTED_IN_TIME -> "of them in time";
            case ASSISTED -> count == 1 ? "assist" : "assists";
            default -> figure.label();
        };
    }

    private static void people(View view, List<Part> parts) {
        var insight = view.insight();
        var sales = List.of(Figure.ACCEPTED, Figure.ACCEPTED_IN_TIME, Figure.RETURNED, Figure.WON, Figure.LOST);
        var marketing =
                List.of(Figure.OFFERED, Figure.ACCEPTED, Figure.RETURNED, Figure.WON, Figure.LOST, Figure.ASSISTED);
        persons("In sales", insight.ofSales(view.report()), sales, parts);
        persons("In marketing", insight.ofMarketing(view.report()), marketing, parts);
        parts.add(new Part.Note(Text.of("Of single people you see " + insight.words() + ".")));
    }

    private static void persons(String title, Map<PersonId, Tally> people, List<Figure> figures, List<Part> parts) {
        if (people.isEmpty()) {
            return;
        }
        var text = strong(title);
        for (var each : people.entrySet().stream().limit(ROWS).toList()) {
            text = text.and("\n• ")
                    .and(each.getKey())
                    .and(": " + counted(each.getValue(), figures.toArray(Figure[]::new)));
        }
        parts.add(new Part.Paragraph(text.and(more(people.size()))));
    }

    private static List<Part> buttons(View view) {
        var period = view.report().period();
        var rows = new ArrayList<Part>();
        var line = ShowingReport.LINE + " ";
        rows.add(Part.Buttons.of(Stream.of("this week", "last week", "this month", "last month")
                .map(words -> Button.run(
                        LeadCards.capital(words),
                        line + words + " " + view.pod().id()))
                .toArray(Button[]::new)));
        rows.add(Part.Buttons.of(
                Button.press("Download", LeadActions.REPORT_FILE, view.pod().id() + " " + period.key())));
        var others = view.others();
        IntStream.iterate(0, from -> from < Math.min(others.size(), 2 * Limits.BUTTONS), from -> from + Limits.BUTTONS)
                .mapToObj(from -> others.subList(from, Math.min(others.size(), from + Limits.BUTTONS)))
                .map(row -> Part.Buttons.of(row.stream()
                        .map(pod -> Button.run(
                                Excerpt.of(pod.name(), Limits.LABEL),
                                line + period.unit().word() + " " + pod.id()))
                        .toArray(Button[]::new)))
                .forEach(rows::add);
        return rows;
    }

    private ReportCards() {}
}
