package dev.baton.briefs;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;

/** The one reminder. It is drawn when it is sent, so whoever acknowledges while it waits never gets it. */
final class ReminderCards implements HeadlineSource {

    private static final String KIND = "brief-reminder";

    private final Briefs briefs;
    private final ReaderList readers;

    ReminderCards(Briefs briefs, ReaderList readers) {
        this.briefs = briefs;
        this.readers = readers;
    }

    /** A new one for each edition that has to be acknowledged. */
    static PrivateHeadline reminder(Edition edition, Reader reader, AccountId account) {
        return new PrivateHeadline(KIND, edition.required() + " " + reader.id(), account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var space = reference.indexOf(' ');
        var required = Integer.parseInt(reference.substring(0, space));
        return readers.find(organization, reference.substring(space + 1))
                .map(Versioned::value)
                .flatMap(reader -> briefs.find(organization, reader.brief().value())
                        .map(Versioned::value)
                        .filter(brief -> brief.stage() == Stage.PUBLISHED)
                        .flatMap(brief -> Optional.ofNullable(brief.edition())
                                .filter(edition -> edition.required() == required && reader.owes(edition))
                                .map(edition -> card(brief, edition, reader))));
    }

    private static Card card(Brief brief, Edition edition, Reader reader) {
        var title = brief.current().aim().title();
        return new Card(
                "Please read the brief " + title,
                List.of(
                        new Part.Paragraph(Text.of("You haven't acknowledged this brief yet:\n")
                                .and(new Text.Strong(title))
                                .and("\nIt takes a few minutes. This is the only reminder.")),
                        AskingCards.buttons(brief, edition, reader)));
    }
}
