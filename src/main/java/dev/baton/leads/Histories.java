package dev.baton.leads;

import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has happened to a lead, and to those that have become part of it, in the order of time. */
final class Histories {

    private static final int SHOWN = 20;

    /** Something that has happened. */
    private record Line(Instant at, Text text) {}

    /** Nothing if nothing has happened since it was handed over. */
    static List<Part> of(Lead lead) {
        var ofOthers = lead.ties().all().flatMap(each -> {
            var mark = "#" + each.id().code() + " ";
            return Stream.concat(
                    Stream.of(offered(mark, each.offer())),
                    Stream.concat(steps(mark, each.history()), joined(mark, each.ties())));
        });
        var own = Stream.concat(steps("", lead.progress().history()), joined("", lead.ties()));
        var lines = Stream.concat(own, ofOthers)
                .sorted(Comparator.comparing(Line::at))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var text = Text.of("").and(new Text.Strong("What has happened"));
        var left = Math.max(0, lines.size() - SHOWN);
        if (left > 0) {
            text = text.and("\nand " + left + (left == 1 ? " earlier step" : " earlier steps"));
        }
        for (var line : lines.subList(left, lines.size())) {
            text = text.and("\n").and(line.at()).and(" ").and(line.text());
        }
        return List.of(new Part.Paragraph(text));
    }

    private static Line offered(String mark, Offer offer) {
        return new Line(
                offer.at(), Text.of(mark).and(who(offer.by(), offer.source())).and(" handed it over."));
    }

    private static Stream<Line> steps(String mark, List<Step> history) {
        return history.stream()
                .map(step -> new Line(
                        step.at(),
                        Text.of(mark).and(who(step.by(), "Baton")).and(" " + Beginning.of(Steps.words(step)))));
    }

    private static Stream<Line> joined(String mark, Ties ties) {
        return ties.joined().stream()
                .map(each -> new Line(
                        each.at(),
                        Text.of(mark).and(who(each.by(), each.source())).and(" handed it over once more.")));
    }

    private static Text who(@Nullable PersonId person, String otherwise) {
        return person == null ? Text.of(otherwise) : Text.of(person);
    }

    private Histories() {}
}
