package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a lead was lost, for those who alone may read it. It goes if that is taken back. */
final class SecretCards implements HeadlineSource {

    static final String KIND = "lead-secret";

    private static final int LONGEST = 1_500;

    private final Leads leads;
    private final Directory directory;

    SecretCards(Leads leads, Directory directory) {
        this.leads = leads;
        this.directory = directory;
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

    /** What of a lead is only for some, and the person is one of them: who leads a side now, or said it himself. */
    List<Part> of(OrganizationId organization, Lead lead, PersonId viewer) {
        return secrets(lead)
                .filter(step -> viewer.equals(step.by()) || leadsASide(organization, lead, viewer))
                .map(SecretCards::why)
                .toList();
    }

    private boolean leadsASide(OrganizationId organization, Lead lead, PersonId person) {
        return directory
                .pod(organization, lead.pod())
                .filter(pod -> Stream.of(Side.SALES, Side.MARKETING)
                        .flatMap(side -> directory.leadOf(organization, pod, side).stream())
                        .map(Person::id)
                        .anyMatch(person::equals))
                .isPresent();
    }
}
