package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a contested return looks to those who decide whether it stands, and on the lead's own card. */
final class ContestCards implements HeadlineSource {

    static final String KIND = "lead-contest";

    private final Leads leads;

    ContestCards(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference.split(" ", 2)[0])
                .flatMap(lead -> in(lead.value(), reference).map(contest -> card(lead.value(), contest)));
    }

    /** Which one of a lead's. */
    static String reference(Lead lead, Contest contest) {
        return lead.id() + " " + contest.at().toEpochMilli();
    }

    /** The one that has the reference, if the lead is still there where it was contested. */
    static Optional<Contest> in(Lead lead, String reference) {
        return Optional.ofNullable(lead.progress().contest())
                .filter(contest -> reference(lead, contest).equals(reference));
    }

    /** The lead, as long as that contest is open. */
    static Optional<Versioned<Lead>> open(Leads leads, OrganizationId organization, String reference) {
        return leads.find(organization, reference.split(" ", 2)[0])
                .filter(lead -> lead.value().isContested()
                        && in(lead.value(), reference).isPresent());
    }

    /** What those see who decide. */
    static Card card(Lead lead, Contest contest) {
        var company = lead.particulars().company();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of("")
                .and(new Text.Strong(company))
                .and(": ")
                .and(contest.by())
                .and(" contests the return.")));
        lead.progress().latest(State.RETURNED).ifPresent(step -> parts.add(new Part.Paragraph(Steps.line(lead, step))));
        parts.add(new Part.Paragraph(Text.of(contest.by()).and(" answers: “" + contest.answer() + "”")));
        if (contest.isOpen()) {
            parts.addAll(decision(contest, stands(lead, contest), goesBack(lead, contest), show(lead)));
        } else {
            parts.add(sides(contest));
            if (contest.lapsed() != null) {
                contest.outcome().ifPresent(words -> parts.add(new Part.Note(Text.of(LeadCards.capital(words) + "."))));
            }
            parts.add(Part.Buttons.of(show(lead)));
        }
        return new Card(company + ": the return is contested.", parts);
    }

    /** What those see on the lead besides who decide, as long as they can. */
    static List<Part> decision(Lead lead, Contest contest) {
        return decision(contest, stands(lead, contest), goesBack(lead, contest));
    }

    private static List<Part> decision(Contest contest, Button... buttons) {
        return List.of(
                sides(contest),
                new Part.Note(Text.of(
                        "It is decided once both sides say the same. Until then each of you can still change it.")),
                Part.Buttons.of(buttons));
    }

    private static Part sides(Contest contest) {
        return new Part.Paragraph(side("Sales", contest.sales()).and("\n").and(side("Marketing", contest.marketing())));
    }

    /** What those see who have to decide still: on {@link #card}, or where the lead is shown. */
    static Card reminder(Lead lead, Instant end) {
        var company = lead.particulars().company();
        return new Card(
                company + ": does the return stand?",
                List.of(
                        new Part.Paragraph(Text.of("")
                                .and(new Text.Strong(company))
                                .and(
                                        ": does the return stand, or does the lead go back to sales? Both sides have to say the same by ")
                                .and(end)
                                .and(". Otherwise the return stands. ")
                                .and(new Text.Strong("Show"))
                                .and(" lets you decide.")),
                        Part.Buttons.of(show(lead))));
    }

    /** What those see who want to know how it ended. */
    static Card decided(Lead lead, String outcome) {
        var text =
                Text.of("").and(new Text.Strong(lead.particulars().company())).and(": " + outcome + ".");
        return Card.of(text).and(Part.Buttons.of(show(lead)));
    }

    private static Text side(String side, Contest.@Nullable Vote vote) {
        var text = Text.of("").and(new Text.Strong(side)).and(": ");
        return vote == null
                ? text.and("nothing yet")
                : text.and(vote.verdict().sentence() + ", says ").and(vote.by());
    }

    private static Button stands(Lead lead, Contest contest) {
        return Button.press(Contest.Verdict.STANDS.label(), LeadActions.STANDS, reference(lead, contest));
    }

    private static Button goesBack(Lead lead, Contest contest) {
        return Button.press(Contest.Verdict.GOES_BACK.label(), LeadActions.GOES_BACK, reference(lead, contest));
    }

    static Button show(Lead lead) {
        return Button.run("Show", "lead show " + lead.id());
    }

    /** On the lead's card, as long as it has come no farther. */
    static Optional<Text> note(Lead lead) {
        return Optional.ofNullable(lead.progress().contest())
                .map(contest -> Text.of("Contested by ")
                        .and(contest.by())
                        .and(": " + Steps.ended("“" + Beginning.of(contest.answer()) + "”") + " ")
                        .and(contest.outcome()
                                .map(words -> LeadCards.capital(words) + ".")
                                .orElse("Both sides decide whether the return stands.")));
    }
}
