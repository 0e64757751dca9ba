package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What those in marketing are sent in private about a step of their lead. What can be done goes once the lead has got
 * on, and all of it if the step is taken back.
 */
final class NewsCards implements HeadlineSource {

    static final String KIND = "lead-news";

    private final Leads leads;
    private final Directory directory;

    NewsCards(Leads leads, Directory directory) {
        this.leads = leads;
        this.directory = directory;
    }

    static PrivateHeadline of(Lead lead, Step step, AccountId account) {
        return new PrivateHeadline(KIND, reference(lead, step), account);
    }

    private static String reference(Lead lead, Step step) {
        return lead.id() + " " + step.to() + " " + step.at().toEpochMilli();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return leads.find(organization, reference.split(" ", 2)[0])
                .flatMap(lead -> lead.value().progress().history().stream()
                        .filter(step -> reference(lead.value(), step).equals(reference))
                        .findFirst()
                        .map(step -> card(lead.value(), step, nameOf(organization, step))));
    }

    private String nameOf(OrganizationId organization, Step step) {
        return name(step.by() == null ? null : directory.nameOf(organization, step.by()));
    }

    private static String name(@Nullable String known) {
        return known == null ? "Baton" : known;
    }

    static Card card(Lead lead, Step step, String name) {
        var company = lead.particulars().company();
        var isLast = lead.progress().last().filter(step::equals).isPresent();
        var text = Text.of("").and(new Text.Strong(company)).and(": " + name + " ");
        var words = isLast ? Steps.outcome(lead, step) : Text.of(Steps.words(step));
        var more = isLast && step.to() == State.RETURNED ? LeadButtons.forMarketing(lead) : List.<Button>of();
        return new Card(
                company + ": " + name + " " + Steps.words(step),
                List.of(
                        new Part.Paragraph(text.and(words)),
                        Part.Buttons.of(Stream.concat(more.stream(), Stream.of(ContestCards.show(lead)))
                                .toArray(Button[]::new))));
    }
}
