package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
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

    /** @param to the number of an edition, at least 2 */
    static Button.Press button(BriefId brief, int to) {
        return button(brief, to - 1, to);
    }

    /** @param from the number of an earlier edition */
    static Button.Press button(BriefId brief, int from, int to) {
        return Button.press("What changed", BriefActions.CHANGES, brief + " " + from + " " + to)
                .opening();
    }

    /** Its argument is the brief, two editions, and a page if it isn't the first. */
    Reply press(Action action) {
        var words = action.argument().split(" ", -1);
        if (words.length < 3 || words.length > 4 || !Stream.of(words).skip(1).allMatch(Finding::isNumber)) {
            return Finding.GONE;
        }
        var place = new PageOf(
                String.join(" ", List.of(words).subList(0, 3)), words.length == 3 ? 1 : Integer.parseInt(words[3]));
        return finding.of(action, words[0], found -> {
            var id = found.value().id();
            var before = editions.find(action.organization(), id, Integer.parseInt(words[1]));
            var after = editions.find(action.organization(), id, Integer.parseInt(words[2]));
            return before.isEmpty() || after.isEmpty() || !found.value().stage().isOut()
                    ? Finding.GONE
                    : new Reply.OnlyYou(card(action.organization(), found.value(), before.get(), after.get())
                            .page(place.page(), place.more(BriefActions.CHANGES)));
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
                List.of(Part.Buttons.of(Button.press(
                                "Read it all", BriefActions.READ, brief.id().value())
                        .opening())));
    }

    /**
     * What is different since an edition that somebody has seen; nothing if that isn't known.
     *
     * @param around what stands above it and below
     */
    Card since(OrganizationId organization, Brief brief, int seen, LongCard around) {
        var place = new PageOf(brief.id() + " " + seen + " " + edition(brief), 1);
        var sections = editions.find(organization, brief.id(), seen)
                .map(before -> sections(changes.between(organization, before.content(), brief.current())))
                .orElse(List.of());
        var shown = new LongCard(around.summary(), around.head(), sections, List.of())
                .page(1, place.more(BriefActions.CHANGES));
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
