package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a lead was lost, for those who alone may read it. It goes if that is taken back. */
final class SecretCards implements HeadlineSource {

    static final String KIND = "lead-secret";

    private static final int LONGEST = 1_500;

    private final Leads leads;

    SecretCards(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference.split(" ", 2)[0])
                .flatMap(lead -> secrets(lead.value())
                        .filter(step -> reference(lead.value(), step).equals(reference))
                        .findFirst()
                        .map(step -> card(lead.value(), step)));
    }

    private static Stream<Step> secrets(Lead lead) {
        return lead.progress().history().stream().filter(step -> step.secret() != null);
    }

    /** Which one of a lead's. */
    static String reference(Lead lead, Step step) {
        return lead.id() + " " + step.at().toEpochMilli();
    }

    private static Card card(Lead lead, Step step) {
        return new Card(
                lead.particulars().company() + ": why it is lost, for you alone.",
                List.of(
                        new Part.Paragraph(Text.of("")
                                .and(new Text.Strong(lead.particulars().company()))
                                .and(": ")
                                .and(Steps.line(lead, step))),
                        why(step),
                        Part.Buttons.of(ContestCards.show(lead))));
    }

    private static Part why(Step step) {
        var secret = step.secret();
        return new Part.Paragraph(Text.of("")
                .and(new Text.Strong("Only for those who lead"))
                .and("\n" + (secret == null ? "" : Excerpt.of(secret.words(), LONGEST))));
    }

    /** What of a lead is only for some, and the person is one of them: was told it then, or said it himself. */
    static List<Part> of(Lead lead, PersonId viewer) {
        return secrets(lead)
                .filter(step -> viewer.equals(step.by()) || isTold(step, viewer))
                .map(SecretCards::why)
                .toList();
    }

    private static boolean isTold(Step step, PersonId person) {
        var secret = step.secret();
        return secret != null && secret.told().contains(person);
    }
}
