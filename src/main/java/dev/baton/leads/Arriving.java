package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.routing.Why;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who else is told that a lead is offered: whose target account it is of, and who looks after a rule without people.
 */
final class Arriving {

    private final Directory directory;
    private final Marks marks;

    Arriving(Directory directory, Marks marks) {
        this.directory = directory;
        this.marks = marks;
    }

    List<Write> ofNew(OrganizationId organization, Lead lead, Instant now) {
        return Stream.concat(owner(organization, lead).stream(), leader(organization, lead, now).stream())
                .toList();
    }

    /** Whose account it is of has heard of it before. */
    List<Write> ofAgain(OrganizationId organization, Lead lead, Instant now) {
        return leader(organization, lead, now).stream().toList();
    }

    /** What whose account it is of was told is brought up to date; so is what another was whose it was until now. */
    List<Write> between(OrganizationId organization, Lead before, Lead after) {
        return Stream.of(after, before)
                .limit(before.particulars().equals(after.particulars()) ? 1 : 2)
                .flatMap(lead -> marks.ownerOf(organization, lead).stream())
                .distinct()
                .flatMap(owner -> card(organization, after, owner).stream())
                .map(card -> Outgoing.refresh(card).add(organization))
                .toList();
    }

    private Optional<Write> owner(OrganizationId organization, Lead lead) {
        var assignment = lead.assignment();
        return marks.ownerOf(organization, lead)
                .filter(owner -> assignment == null || !assignment.person().equals(owner))
                .filter(owner -> !owner.equals(lead.offer().by()))
                .flatMap(owner -> card(organization, lead, owner))
                .map(card -> Outgoing.headline(card).add(organization));
    }

    private Optional<PrivateHeadline> card(OrganizationId organization, Lead lead, PersonId owner) {
        return directory.accountOf(organization, owner).map(account -> AccountOwnerCards.of(lead, owner, account));
    }

    /** Once a day for each rule. */
    private Optional<Write> leader(OrganizationId organization, Lead lead, Instant now) {
        var why = lead.progress().routed().why();
        var rule = why == null || why.way() != Why.Way.NOBODY_THERE ? null : why.rule();
        return rule == null
                ? Optional.empty()
                : directory.pod(organization, lead.pod()).flatMap(pod -> toLeader(organization, lead, pod, rule, now));
    }

    private Optional<Write> toLeader(OrganizationId organization, Lead lead, Pod pod, Why.Took rule, Instant now) {
        var day = now.atZone(pod.policy().zone()).toLocalDate();
        var id = new MessageId("rule-without-people:" + pod.id() + ":" + rule.number() + ":" + day);
        return directory
                .leadOf(organization, pod, Side.SALES)
                .flatMap(Person::address)
                .map(account -> Outgoing.direct(account, id, toLeader(organization, lead, pod))
                        .add(organization));
    }

    private Card toLeader(OrganizationId organization, Lead lead, Pod pod) {
        var why = lead.progress().routed().why();
        var words = why == null ? "" : why.sentences(person -> directory.nameOf(organization, person), pod.name());
        return new Card(
                "Nobody could take " + lead.particulars().company(),
                List.of(
                        new Part.Paragraph(Text.of("")
                                .and(new Text.Strong(lead.particulars().company()))
                                .and(": " + words + " You hear of this rule at most once a day.")),
                        Part.Buttons.of(
                                LeadButtons.assign(lead),
                                ContestCards.show(lead),
                                Button.run("All rules", "lead routing"))));
    }
}
