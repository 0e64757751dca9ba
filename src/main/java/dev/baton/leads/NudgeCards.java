package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody is sent about a lead that is offered to him. It goes once he has answered, or need not any more. */
final class NudgeCards implements HeadlineSource {

    static final String KIND = "lead-nudge";

    private static final int WHY_NOW = 300;

    private static final String WAITS = "waits for your answer.";

    private final Leads leads;
    private final LeadCards cards;
    private final LeadsSeen seen;

    NudgeCards(Leads leads, LeadCards cards, LeadsSeen seen) {
        this.leads = leads;
        this.cards = cards;
        this.seen = seen;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, idIn(reference))
                .flatMap(lead -> Nudge.in(lead.value(), reference)
                        .map(nudge -> card(lead.value(), nudge, cards.around(organization, lead.value()))));
    }

    @Override
    public List<Write> posted(OrganizationId organization, String reference, Instant at) {
        return seen.note(organization, idIn(reference), at);
    }

    private static String idIn(String reference) {
        return reference.split(" ", 2)[0];
    }

    /** With what one has to know to decide. */
    static Card card(Lead lead, Nudge nudge, LeadCards.Around around) {
        var company = lead.particulars().company();
        var words = Text.of("").and(new Text.Strong(company)).and(" ").and(words(lead, nudge));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(words));
        parts.add(new Part.Paragraph(LeadCards.status(lead)));
        around.mark().ifPresent(mark -> parts.add(new Part.Paragraph(mark)));
        var facts = LeadFacts.brief(lead.particulars());
        if (!facts.isEmpty()) {
            parts.add(new Part.Facts(facts));
        }
        whyNow(lead).ifPresent(parts::add);
        ContestCards.note(lead).ifPresent(text -> parts.add(new Part.Note(text)));
        if (!around.why().isEmpty()) {
            parts.add(new Part.Note(Text.of(around.why())));
        }
        parts.add(Part.Buttons.of(
                LeadButtons.accept(lead), LeadButtons.back(lead), Button.run("Show", "lead show " + lead.id())));
        parts.add(Part.Buttons.of(Snoozing.buttons(lead)));
        return new Card(company + " " + words(lead, nudge), parts);
    }

    /** The beginning of why marketing hands it over now; empty if that isn't known. */
    static Optional<Part> whyNow(Lead lead) {
        var words = lead.particulars().whyNow();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Paragraph(
                        Text.of("").and(new Text.Strong("Why now")).and("\n" + Excerpt.of(words, WHY_NOW))));
    }

    private static String words(Lead lead, Nudge nudge) {
        var isOver = Waiting.isOver(lead);
        return switch (nudge.kind()) {
            case OFFERED -> "is offered to you. Please accept it, or return it with a reason.";
            case HALF -> isOver ? WAITS : WAITS + " Half of the time is over.";
            case MOST -> isOver ? WAITS : WAITS + " Little of the time is left.";
            case AWAKE -> WAITS + " You wanted to be reminded now.";
            case RESUMED -> "waits for your answer again. The pause is over.";
        };
    }
}
