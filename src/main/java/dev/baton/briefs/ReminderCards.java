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

/**
 * The one reminder. It is drawn when it is sent, so whoever acknowledges while it waits never gets it; once there is
 * nothing to do any more, a refresh takes it away. What came of the brief is on {@link AskingCards}.
 */
final class ReminderCards implements HeadlineSource {

    private static final String KIND = "brief-reminder";

    private final Briefs briefs;
    private final ReaderList readers;
    private final Audience audience;

    ReminderCards(Briefs briefs, ReaderList readers, Audience audience) {
        this.briefs = briefs;
        this.readers = readers;
        this.audience = audience;
    }

    /** A new one for each edition that the person is asked for. */
    static PrivateHeadline reminder(Reader reader, AccountId account) {
        return new PrivateHeadline(KIND, reader.asked() + " " + reader.id(), account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var space = reference.indexOf(' ');
        var asked = Integer.parseInt(reference.substring(0, space));
        return readers.find(organization, reference.substring(space + 1))
                .map(Versioned::value)
                .filter(reader -> reader.asked() == asked)
                .flatMap(reader -> briefs.find(organization, reader.brief().value())
                        .map(Versioned::value)
                        .filter(brief -> brief.stage() == Stage.PUBLISHED)
                        .filter(brief -> audience.stillHas(organization, brief, reader.person()))
                        .flatMap(brief -> Optional.ofNullable(brief.edition())
                                .filter(edition -> edition.required() <= asked && reader.owes(edition))
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
