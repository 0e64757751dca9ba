package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A card that may be longer than a message takes: it is shown in pages, and on no platform is anything of it cut.
 *
 * @param head on each page
 * @param sections what it says; a page ends with one of them if it can
 * @param foot on the last page
 */
record LongCard(String summary, List<Part> head, List<List<Part>> sections, List<Part> foot) {

    /** Below the 12,000 that a message of Slack takes with all that is around it; see {@link LongText#weight}. */
    private static final int ROOM = 7_500;

    /** A card has room for as many, with head and foot. */
    private static final int PARTS = 18;

    /** What Slack needs around a part, a fact or a button. */
    private static final int AROUND = 110;

    LongCard {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
        foot = List.copyOf(foot);
    }

    /** A section of paragraphs, of which several lines share one if they fit; nothing if there are no lines. */
    static List<Part> section(List<Text> lines) {
        var parts = new ArrayList<Part>();
        var text = Text.of("");
        for (var line : lines) {
            var isFirst = text.plain().isEmpty();
            var both = isFirst ? line : text.and("\n").and(line);
            if (LongText.pieces(both).size() > 1 && !isFirst) {
                add(text, parts);
                text = line;
            } else {
                text = both;
            }
        }
        add(text, parts);
        return parts;
    }

    private static void add(Text text, List<Part> parts) {
        if (!text.plain().isEmpty()) {
            LongText.pieces(text).forEach(piece -> parts.add(new Part.Paragraph(piece)));
        }
    }

    /**
     * One of its pages.
     *
     * @param wanted its number; if there are fewer it is the last one
     * @param more what shows the page of a number
     */
    Card page(int wanted, IntFunction<Button> more) {
        var pages = pages();
        var number = Math.clamp(wanted, 1, pages.size());
        var parts = new ArrayList<>(head);
        parts.addAll(pages.get(number - 1));
        if (pages.size() > 1) {
            parts.add(new Part.Note(Text.of("Page " + number + " of " + pages.size())));
        }
        if (number < pages.size()) {
            parts.add(Part.Buttons.of(more.apply(number + 1)));
        } else {
            parts.addAll(foot);
        }
        return new Card(summary, parts);
    }

    /** As many whole sections on each as fit; one that is longer than a page begins where there is room. */
    private List<List<Part>> pages() {
        var pages = new ArrayList<List<Part>>();
        var page = new ArrayList<Part>();
        for (var section : sections) {
            if (!page.isEmpty() && !fits(page, section) && fits(List.of(), section)) {
                pages.add(List.copyOf(page));
                page.clear();
            }
            for (var part : section) {
                if (!page.isEmpty() && !fits(page, List.of(part))) {
                    pages.add(List.copyOf(page));
                    page.clear();
                }
                page.add(part);
            }
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private boolean fits(List<Part> page, List<Part> more) {
        return head.size() + page.size() + more.size() <= PARTS + 2
                && Stream.of(head, page, more)
                                .flatMap(List::stream)
                                .mapToInt(LongCard::weight)
                                .sum()
                        <= ROOM;
    }

    private static int weight(Part part) {
        return AROUND
                + switch (part) {
                    case Part.Heading(var text) -> LongText.weight(text);
                    case Part.Paragraph(var text) -> LongText.weight(text);
                    case Part.Note(var text) -> LongText.weight(text);
                    case Part.Facts(var facts) ->
                        facts.stream()
                                .mapToInt(
                                        fact -> AROUND + LongText.weight(fact.label()) + LongText.weight(fact.value()))
                                .sum();
                    case Part.Buttons(var buttons, var ignored) -> 2 * AROUND * buttons.size();
                    case Part.Divider ignored -> 0;
                    case Part.Chart ignored -> ROOM / 2;
                    case Part.Picture ignored -> ROOM / 2;
                };
    }
}
