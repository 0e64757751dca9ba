package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code What changed}: shows what an edition says otherwise than an earlier one, in pages where it is much. */
final class ShowingChanges {

    private final Finding finding;
    private final Editions editions;
    private final Changes changes;

    ShowingChanges(Finding finding, Editions editions, Changes changes) {
        this.finding = finding;
        this.editions = editions;
        this.changes = changes;
    }

    /** Its argument is the brief, two editions, and a page if it isn't the first. */
    Reply press(Action action) {
        return finding.of(action, action.argument(), target -> target.numbers(2), (found, seen) -> {
            var id = found.value().id();
            var before = editions.find(action.organization(), id, seen.first());
            var after = editions.find(action.organization(), id, seen.last());
            return before.isEmpty() || after.isEmpty() || !found.value().stage().isOut()
                    ? Finding.GONE
                    : new Reply.OnlyYou(card(action.organization(), found.value(), before.get(), after.get())
                            .page(seen.page(), BriefButtons.more(BriefActions.CHANGES, id, seen.first(), seen.last())));
        });
    }

    private LongCard card(OrganizationId organization, Brief brief, Edition before, Edition after) {
        var title = after.content().aim().title();
        var head = List.<Part>of(
                new Part.Heading(title),
                new Part.Paragraph(Text.of("What changed from version " + before.number() + " to " + after.number()
                                + ", published ")
                        .and(after.at())
                        .and(" by ")
                        .and(after.by())
                        .and(".")));
        return new LongCard(
                "What changed in the brief " + title,
                head,
                sections(changes.between(organization, before.content(), after.content())),
                List.of(Part.Buttons.of(BriefButtons.readAll(brief))));
    }

    /**
     * What is different since an edition that somebody has seen; nothing if that isn't known.
     *
     * @param around what stands above it and below
     */
    Card since(OrganizationId organization, Brief brief, int seen, LongCard around) {
        var sections = editions.find(organization, brief.id(), seen)
                .map(before -> sections(changes.between(organization, before.content(), brief.current())))
                .orElse(List.of());
        var shown = new LongCard(around.summary(), around.head(), sections, List.of())
                .page(1, BriefButtons.more(BriefActions.CHANGES, brief.id(), seen, edition(brief)));
        return new Card(
                around.summary(),
                Stream.concat(shown.parts().stream(), around.foot().stream()).toList());
    }

    private static int edition(Brief brief) {
        return Objects.requireNonNull(brief.edition()).number();
    }

    /** Each difference by itself. */
    static List<List<Part>> sections(List<FieldChange> all) {
        return all.isEmpty()
                ? List.of(List.of(new Part.Paragraph(Text.of("Nothing is different."))))
                : all.stream()
                        .map(change -> LongCard.section(List.of(change.whole())))
                        .toList();
    }
}
