package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code /brief versions CODE}, or the name: all that was published of a brief, latest first. */
final class ListingEditions implements CommandHandler {

    private static final int SIZE = 8;

    private final NamedBrief named;
    private final Editions editions;

    ListingEditions(NamedBrief named, Editions editions) {
        this.named = named;
        this.editions = editions;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(
                "brief versions", "CODE or NAME", "lists what was published of a brief, and what changed");
    }

    @Override
    public Reply handle(Command command) {
        if (command.arguments().isEmpty()) {
            return Reply.onlyYou(Text.of("Please say of which brief, such as ")
                    .and(new Text.Code("/brief versions #7K3QZ9"))
                    .and(", or type its name. The code is at the end of its card."));
        }
        var words = command.arguments();
        var name = String.join(" ", words);
        return named.coded(command, words.getFirst())
                .map(brief -> list(command, brief, Page.wanted(words.subList(1, words.size()))))
                .or(() -> named.of(command, name).map(brief -> list(command, brief, 1)))
                .orElseGet(() -> named.near(command, name));
    }

    private Reply list(Command command, Brief brief, int number) {
        var latest = brief.edition();
        return latest == null
                ? Reply.onlyYou(
                        "Nothing of it is published yet: it is " + brief.stage().label() + ".")
                : new Reply.OnlyYou(card(brief, page(command, brief, latest.number(), number)));
    }

    /** Editions are numbered without a gap, so only those of the page are read. */
    private Page<Edition> page(Command command, Brief brief, int latest, int wanted) {
        var numbers = Page.of(
                IntStream.iterate(latest, number -> number - 1)
                        .limit(latest)
                        .boxed()
                        .toList(),
                SIZE,
                wanted);
        var shown = editions.of(
                command.organization(), brief.id(), numbers.shown().stream().mapToInt(Integer::intValue));
        return new Page<>(shown, numbers.number(), numbers.last(), numbers.total());
    }

    private static Card card(Brief brief, Page<Edition> page) {
        var title = brief.current().aim().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        for (var edition : page.shown()) {
            parts.add(new Part.Paragraph(Text.of("")
                    .and(new Text.Strong("Version " + edition.number()))
                    .and("\nPublished ")
                    .and(edition.at())
                    .and(" by ")
                    .and(edition.by())
                    .and(
                            edition.required() == edition.number()
                                    ? ". To be acknowledged by everybody."
                                    : ". Nobody had to acknowledge it again.")));
            if (edition.number() > 1) {
                parts.add(Part.Buttons.of(BriefButtons.changes(brief.id(), edition.number())));
            }
        }
        var buttons = new ArrayList<Button>();
        buttons.add(BriefButtons.readAll(brief));
        if (page.hasMore()) {
            buttons.add(page.more("brief versions " + brief.id().code()));
        }
        parts.add(new Part.Buttons(List.copyOf(buttons), Set.of()));
        return new Card("Versions of the brief " + title, parts);
    }
}
