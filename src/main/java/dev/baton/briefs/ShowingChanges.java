package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code What changed}: shows what an edition says otherwise than an earlier one. */
final class ShowingChanges {

    private final Finding finding;
    private final Editions editions;
    private final Changes changes;

    ShowingChanges(Finding finding, Editions editions, Changes changes) {
        this.finding = finding;
        this.editions = editions;
        this.changes = changes;
    }

    /** @param to the number of an edition, at least 2 */
    static Button.Press button(BriefId brief, int to) {
        return Button.press("What changed", BriefActions.CHANGES, brief + " " + (to - 1) + " " + to)
                .opening();
    }

    Reply press(Action action) {
        var words = action.argument().split(" ", -1);
        if (words.length != 3 || !words[1].matches("\\d{1,9}") || !words[2].matches("\\d{1,9}")) {
            return Finding.GONE;
        }
        var to = Integer.parseInt(words[2]);
        return finding.of(action, words[0], found -> {
            var id = found.value().id();
            var before = editions.find(action.organization(), id, Integer.parseInt(words[1]));
            var after = editions.find(action.organization(), id, to);
            return before.isEmpty() || after.isEmpty() || !found.value().stage().isOut()
                    ? Finding.GONE
                    : new Reply.OnlyYou(card(action.organization(), found.value(), before.get(), after.get()));
        });
    }

    private Card card(OrganizationId organization, Brief brief, Edition before, Edition after) {
        var title = after.content().aim().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(
                Text.of("What changed from version " + before.number() + " to " + after.number() + ", published ")
                        .and(after.at())
                        .and(" by ")
                        .and(after.by())
                        .and(".")));
        parts.addAll(parts(organization, before.content(), after.content()));
        parts.add(Part.Buttons.of(
                Button.press("Read it all", BriefActions.READ, brief.id().value())
                        .opening()));
        return new Card("What changed in the brief " + title, parts);
    }

    /** What is different since an edition that somebody has seen; empty if that isn't known. */
    Optional<List<Part>> since(OrganizationId organization, Brief brief, int seen) {
        return editions.find(organization, brief.id(), seen)
                .map(before -> parts(organization, before.content(), brief.current()));
    }

    private List<Part> parts(OrganizationId organization, Content before, Content after) {
        var all = changes.between(organization, before, after);
        return all.isEmpty()
                ? List.of(new Part.Paragraph(Text.of("Nothing is different.")))
                : all.stream()
                        .<Part>map(change -> new Part.Paragraph(change.text()))
                        .toList();
    }
}
