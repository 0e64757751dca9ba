package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import java.util.List;
import java.util.Optional;

/** What those are sent in private who helped to win a lead, as sales says. It goes if the lead isn't won after all. */
final class AssistCards implements HeadlineSource {

    static final String KIND = "lead-assist";

    private final Leads leads;

    AssistCards(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference.split(" ", 2)[0])
                .flatMap(lead -> lead.value().progress().assists().stream()
                        .filter(assist -> reference(lead.value(), assist).equals(reference))
                        .findFirst()
                        .map(assist -> card(lead.value(), assist)));
    }

    /** Which one of a lead's: that of the same person is another one if the lead is won once more. */
    static String reference(Lead lead, Assist assist) {
        var won = lead.progress()
                .latest(State.WON)
                .map(step -> step.at().toEpochMilli())
                .orElse(0L);
        return lead.id() + " " + assist.person() + " " + won;
    }

    static Card card(Lead lead, Assist assist) {
        var company = lead.particulars().company();
        var name = Text.of("").and(new Text.Strong(company));
        var show = Button.run("Show", "lead show " + lead.id());
        return switch (assist.answer()) {
            case ASKED ->
                new Card(
                        company + " is won. Did you help?",
                        List.of(
                                new Part.Paragraph(name.and(" is won. ")
                                        .and(owner(lead))
                                        .and(" says that you helped. Is that so?")),
                                Part.Buttons.of(
                                        Button.primary(
                                                "I helped",
                                                LeadActions.HELPED,
                                                lead.id().value()),
                                        Button.press(
                                                "Not this time",
                                                LeadActions.NOT_HELPED,
                                                lead.id().value()),
                                        show)));
            case CONFIRMED -> Card.of(name.and(" is won, and you helped.")).and(Part.Buttons.of(show));
            case DECLINED ->
                Card.of(name.and(" is won, without your help as you say.")).and(Part.Buttons.of(show));
        };
    }

    private static Text owner(Lead lead) {
        var owner = lead.owner();
        return owner == null ? Text.of("Sales") : Text.of(owner);
    }

    /** Such as {@code , with the help of Mia and Max}; empty if nobody confirmed to have helped. */
    static Text helped(Progress progress) {
        var people = progress.helpers();
        return people.isEmpty() ? Text.of("") : Text.of(", with the help of ").and(list(people));
    }

    /** Such as {@code Mia, Max and Zoe}. */
    static Text list(List<PersonId> people) {
        var text = Text.of("");
        for (var i = 0; i < people.size(); i++) {
            var before = i == 0 ? "" : i == people.size() - 1 ? " and " : ", ";
            text = text.and(before).and(people.get(i));
        }
        return text;
    }
}
