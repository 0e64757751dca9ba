package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;

/** What the owner of a target account is sent about a lead of it. It goes with the lead. */
final class AccountOwnerCards implements HeadlineSource {

    static final String KIND = "lead-of-account";

    private final Leads leads;
    private final Directory directory;
    private final Marks marks;

    AccountOwnerCards(Leads leads, Directory directory, Marks marks) {
        this.leads = leads;
        this.directory = directory;
        this.marks = marks;
    }

    /** That of one owner, at an account of his. */
    static PrivateHeadline of(Lead lead, PersonId owner, AccountId account) {
        return new PrivateHeadline(KIND, lead.id() + " " + owner, account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var words = reference.split(" ", 2);
        return leads.find(organization, words[0])
                .map(Versioned::value)
                .map(lead -> card(lead, mayAssign(organization, lead, new PersonId(words[1]))));
    }

    private boolean mayAssign(OrganizationId organization, Lead lead, PersonId owner) {
        return lead.state() == State.OFFERED
                && marks.ownerOf(organization, lead).filter(owner::equals).isPresent()
                && directory
                        .pod(organization, lead.pod())
                        .filter(pod -> pod.sells(owner))
                        .isPresent();
    }

    private static Card card(Lead lead, boolean mayAssign) {
        var company = lead.particulars().company();
        var show = ContestCards.show(lead);
        var buttons = mayAssign ? new Button[] {LeadButtons.assign(lead), show} : new Button[] {show};
        return new Card(
                "A lead of your target account " + company,
                List.of(
                        new Part.Paragraph(Text.of("There is a lead of your target account ")
                                .and(new Text.Strong(company))
                                .and(".")),
                        new Part.Paragraph(LeadCards.status(lead)),
                        Part.Buttons.of(buttons)));
    }
}
