package dev.baton.briefs;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;

/** What somebody gets in private who has to acknowledge a brief. It shows what came of it. */
final class AskingCards implements HeadlineSource {

    private static final String KIND = "brief-ask";

    private final Briefs briefs;
    private final ReaderList readers;

    AskingCards(Briefs briefs, ReaderList readers) {
        this.briefs = briefs;
        this.readers = readers;
    }

    /** A new one for each edition that has to be acknowledged. */
    static PrivateHeadline ask(Reader reader, AccountId account) {
        return new PrivateHeadline(KIND, reader.asked() + " " + reader.id(), account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var space = reference.indexOf(' ');
        var number = Integer.parseInt(reference.substring(0, space));
        return readers.find(organization, reference.substring(space + 1))
                .map(Versioned::value)
                .flatMap(reader -> briefs.find(organization, reader.brief().value())
                        .map(brief -> card(brief.value(), reader, number)));
    }

    private static Card card(Brief brief, Reader reader, int number) {
        var title = brief.current().aim().title();
        var text = Text.of("").and(new Text.Strong(title));
        if (reader.acknowledged() >= number) {
            return said("Acknowledged: " + title, text.and("\nYou have read it. Thank you."), brief);
        }
        var edition = brief.edition();
        if (brief.stage() != Stage.PUBLISHED || edition == null) {
            return said(title, text.and("\nIt is " + brief.stage().label() + ": there is nothing to do."), brief);
        }
        if (reader.asked() > number) {
            return said(title, text.and("\nIt has changed since. The newer message asks you to read that."), brief);
        }
        return new Card(
                "Please read the brief " + title,
                List.of(
                        new Part.Paragraph(
                                Text.of("Please read this brief, so that you know it before customers ask:\n")
                                        .and(text)),
                        buttons(brief, edition)));
    }

    /** Reads it, and says so. */
    static Part buttons(Brief brief, Edition edition) {
        return Part.Buttons.of(
                Button.press("Read it", BriefActions.READ, brief.id().value()).opening(),
                Button.primary("I have read it", BriefActions.ACKNOWLEDGE, brief.id() + " " + edition.number()));
    }

    private static Card said(String summary, Text text, Brief brief) {
        return new Card(
                summary,
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(Button.press(
                                        "Read it", BriefActions.READ, brief.id().value())
                                .opening())));
    }
}
