package dev.baton.briefs;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody gets in private who has to acknowledge a brief. It shows what came of it. */
final class AskingCards implements HeadlineSource {

    private static final String KIND = "brief-ask";

    private final Briefs briefs;
    private final ReaderList readers;
    private final Audience audience;

    AskingCards(Briefs briefs, ReaderList readers, Audience audience) {
        this.briefs = briefs;
        this.readers = readers;
        this.audience = audience;
    }

    /** A new one for each edition that has to be acknowledged. */
    static PrivateHeadline ask(Reader reader, AccountId account) {
        return new PrivateHeadline(KIND, reader.asked() + " " + reader.id(), account);
    }

    /** Brings up to date what somebody got who was asked, and takes the reminder away if there is nothing to do. */
    static List<Write> refresh(OrganizationId organization, Reader reader, AccountId account) {
        var writes = new ArrayList<Write>();
        writes.add(Outgoing.refresh(ask(reader, account)).add(organization));
        if (reader.isReminded()) {
            writes.add(Outgoing.refresh(ReminderCards.reminder(reader, account)).add(organization));
        }
        return writes;
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
                        .map(brief -> card(organization, brief.value(), reader, number)));
    }

    private Card card(OrganizationId organization, Brief brief, Reader reader, int number) {
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
        if (!audience.stillHas(organization, brief, reader.person())) {
            return said(title, text.and("\nIt isn't for you any more: there is nothing to do."), brief);
        }
        return new Card(
                "Please read the brief " + title,
                List.of(new Part.Paragraph(asking(reader).and(text)), buttons(brief, edition, reader)));
    }

    private static Text asking(Reader reader) {
        return Text.of(
                reader.acknowledged() == 0
                        ? "Please read this brief, so that you know it before customers ask:\n"
                        : "Please read this brief again. It has changed since you have read it:\n");
    }

    /** Whoever is asked anew sees what is different from what was read, or from the version before. */
    static Part buttons(Brief brief, Edition edition, Reader reader) {
        var buttons = new ArrayList<Button>();
        buttons.add(BriefButtons.read(brief));
        if (edition.number() > 1) {
            var read = reader.acknowledged() == 0 ? edition.number() - 1 : reader.acknowledged();
            buttons.add(BriefButtons.changes(brief.id(), read, edition.number()));
        }
        buttons.add(BriefButtons.acknowledge(brief, edition));
        return Part.Buttons.of(buttons.toArray(Button[]::new));
    }

    private static Card said(String summary, Text text, Brief brief) {
        return new Card(summary, List.of(new Part.Paragraph(text), Part.Buttons.of(BriefButtons.read(brief))));
    }
}
