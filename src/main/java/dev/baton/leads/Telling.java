package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.pods.CampaignPages;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written when a person changes a lead: the change, and what is said about it. */
final class Telling {

    private final LeadWrites writing;
    private final Directory directory;
    private final CampaignPages campaigns;

    Telling(LeadWrites writing, Directory directory, CampaignPages campaigns) {
        this.writing = writing;
        this.directory = directory;
        this.campaigns = campaigns;
    }

    List<Write> of(Interaction by, Versioned<Lead> before, Lead after, Told told) {
        var organization = by.organization();
        var id = by.context().id();
        var writes = writing.change(organization, before, after);
        Optional.ofNullable(told.line())
                .ifPresent(line -> LeadCards.headlinesOf(after)
                        .forEach(headline -> writes.add(Outgoing.below(
                                        headline,
                                        new MessageId("step:" + id + "@" + headline.conversation()),
                                        line,
                                        by.context().account())
                                .add(organization))));
        Optional.ofNullable(told.news())
                .ifPresent(news -> readers(by, after)
                        .forEach(account ->
                                writes.add(Outgoing.direct(account, new MessageId("news:" + id + ":" + account), news)
                                        .add(organization))));
        if (told.isOfStep()) {
            after.progress()
                    .last()
                    .ifPresent(step -> readers(by, after)
                            .forEach(account -> writes.add(Outgoing.headline(NewsCards.of(after, step, account))
                                    .add(organization))));
        }
        writes.addAll(upToDate(by, before.value(), after));
        return writes;
    }

    /**
     * What was sent about a return, in which something can be done while it is the last step; and about what isn't so.
     */
    private List<Write> upToDate(Interaction by, Lead before, Lead after) {
        var isTakenBack =
                after.progress().history().size() < before.progress().history().size();
        return before.state() == State.RETURNED || isTakenBack
                ? before.progress().last().stream()
                        .flatMap(step -> all(by, before)
                                .filter(reader -> !reader.equals(step.by()))
                                .flatMap(reader -> directory.accountOf(by.organization(), reader).stream())
                                .map(account -> Outgoing.refresh(NewsCards.of(before, step, account))
                                        .add(by.organization())))
                        .toList()
                : List.of();
    }

    /**
     * All who handed the lead over, and whoever answers for a campaign of it or of what was merged into it, but who
     * acts himself.
     */
    private Stream<AccountId> readers(Interaction by, Lead lead) {
        return all(by, lead)
                .filter(reader -> !reader.equals(by.person()))
                .flatMap(reader -> directory.accountOf(by.organization(), reader).stream());
    }

    private Stream<PersonId> all(Interaction by, Lead lead) {
        var owners = lead.known()
                .map(Particulars::campaign)
                .distinct()
                .flatMap(campaign -> campaigns.of(by.organization(), lead.pod(), campaign).stream())
                .map(CampaignPages.Page::owner);
        return Stream.concat(lead.marketers().stream(), owners).distinct();
    }
}
