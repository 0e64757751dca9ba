package dev.baton.leads;

import dev.baton.chat.AccountId;
import dev.baton.chat.Intake;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Submission;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a handing over to a lead that is there already: a line in its thread tells what is new. */
final class Joining {

    private final Leads leads;
    private final LeadWrites writing;
    private final Directory directory;

    Joining(Leads leads, LeadWrites writing, Directory directory) {
        this.leads = leads;
        this.writing = writing;
        this.directory = directory;
    }

    /**
     * The leads that may be the same as one that is handed over.
     *
     * @param alone what makes the commit of a new lead stale if another one like it came meanwhile
     */
    record Seen(Twins twins, List<Write> alone) {

        private static Seen of(AlikeLeads.Found alike, Particulars wanted, String record, PodId pod) {
            return new Seen(Twins.of(alike.leads(), wanted, record, pod), alike.alone());
        }
    }

    /** What there is already if a person hands a lead over in a pod. */
    Seen look(Interaction by, Particulars wanted, PodId pod) {
        return Seen.of(leads.like(by, wanted), wanted, "", pod);
    }

    /** The same of a machine. */
    Seen look(Intake by, Particulars wanted, PodId pod) {
        return Seen.of(leads.like(by.organization(), wanted, by.record()), wanted, by.record(), pod);
    }

    /** What is written if a person hands it over. */
    List<Write> writes(Submission by, Versioned<Lead> first, Lead after) {
        return writes(by.organization(), first, after, by.context().account());
    }

    /** What is written if a machine does. */
    List<Write> writes(Intake by, Versioned<Lead> first, Lead after) {
        return writes(by.organization(), first, after, null);
    }

    /**
     * What is written.
     *
     * @param after with the other one joined
     * @param author who is told if the line can't be posted; null if a machine handed it over
     */
    private List<Write> writes(
            OrganizationId organization, Versioned<Lead> first, Lead after, @Nullable AccountId author) {
        var another = after.ties().joined().getLast();
        var writes = new ArrayList<>(writing.change(organization, first, after));
        JoinedCards.gone(first.value(), after)
                .forEach(line -> writes.add(Outgoing.refresh(line).add(organization)));
        LeadCards.headlinesOf(after)
                .forEach(headline -> writes.add(Outgoing.headlineBelow(
                                headline, JoinedCards.line(after, another, headline.conversation()), author)
                        .add(organization)));
        return writes;
    }

    /** The name of whoever works on it. */
    Optional<String> ownerOf(OrganizationId organization, Lead lead) {
        return Optional.ofNullable(lead.owner()).map(owner -> directory.nameOf(organization, owner));
    }

    /** The name of the pod that it is in. */
    Optional<String> podOf(OrganizationId organization, Lead lead) {
        return directory.pod(organization, lead.pod()).map(Pod::name);
    }
}
