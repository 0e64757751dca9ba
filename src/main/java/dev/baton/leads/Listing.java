package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How several leads look, each with a button that shows it whole. */
final class Listing {

    /** @param marks of those from target accounts */
    static Card of(String title, List<Lead> leads, Map<LeadId, Text> marks) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.addAll(rows(leads, marks));
        if (leads.size() == Leads.SHOWN) {
            parts.add(new Part.Note(Text.of("There may be more. Say more of the name to find another.")));
        }
        return new Card(title, parts);
    }

    /**
     * A page of a list.
     *
     * @param line the command that shows the list; with a number behind it a later page
     */
    static Card of(String title, Page<Lead> page, Map<LeadId, Text> marks, String line) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.addAll(rows(page.shown(), marks));
        parts.addAll(page.below(Leads.SHOWN, line, "/lead show NAME"));
        return new Card(title, parts);
    }

    static List<Part> rows(List<Lead> leads, Map<LeadId, Text> marks) {
        return leads.stream().flatMap(lead -> row(lead, marks).stream()).toList();
    }

    private static List<Part> row(Lead lead, Map<LeadId, Text> marks) {
        var mark = marks.get(lead.id());
        var text = Text.of("")
                .and(new Text.Strong(lead.particulars().company()))
                .and(" #" + lead.id().code())
                .and(mark == null ? Text.of("") : Text.of(" · ").and(mark))
                .and("\n")
                .and(LeadCards.status(lead));
        return List.of(new Part.Paragraph(text), Part.Buttons.of(show(lead)));
    }

    /** Leads that came back, each with a button to offer it again. */
    static List<Part> returned(List<Lead> leads, Map<LeadId, Text> marks) {
        return leads.stream()
                .flatMap(lead -> Stream.of(
                        row(lead, marks).getFirst(),
                        Part.Buttons.of(
                                Button.press(
                                                "Offer again",
                                                LeadActions.OFFER_AGAIN,
                                                lead.id().value())
                                        .opening(),
                                show(lead))))
                .toList();
    }

    private static Button show(Lead lead) {
        return Button.run("Show " + label(lead), "lead show " + lead.id());
    }

    private static String label(Lead lead) {
        return Excerpt.of(lead.particulars().company(), 40);
    }

    private Listing() {}
}
