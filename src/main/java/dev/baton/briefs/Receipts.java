package dev.baton.briefs;

import dev.baton.briefs.Reader.Step;
import dev.baton.chat.AccountId;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is written as somebody acknowledges a brief, or takes that back. */
final class Receipts {

    private final Archive archive;
    private final Audience audience;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    Receipts(Archive archive, Audience audience, Directory directory, Audit audit, InstantSource clock) {
        this.archive = archive;
        this.audience = audience;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty for whom it doesn't address. */
    List<Pod> podsOf(Interaction by, Brief brief) {
        return audience.podsOf(by.organization(), brief, by.person());
    }

    /**
     * Whoever has taken it back is waited for again.
     *
     * @param pods what {@link #podsOf} gives
     */
    List<Write> of(Interaction by, Brief brief, List<Pod> pods, Optional<Versioned<Reader>> before, Reader after) {
        var edition = Objects.requireNonNull(brief.edition());
        var writes = new ArrayList<Write>();
        var person = directory.person(by.organization(), by.person());
        var pursuit = pods.isEmpty() || person.isEmpty()
                ? new Pursuit(after, List.of())
                : Pursuit.of(after, edition, pods.getFirst(), person.get(), clock.instant());
        writes.add(archive.readers().put(before, pursuit.reader()));
        writes.addAll(pursuit.timers());
        writes.addAll(
                after.at() == null
                        ? audit.note(by, AuditedBriefs.BRIEF, after.brief().value(), "is not acknowledged any more")
                        : audit.note(by, AuditedBriefs.BRIEF, after.brief().value(), "was acknowledged"));
        if (after.next(edition) == Step.NOTHING) {
            writes.add(BriefTimers.dontRemind(after));
        }
        writes.addAll(refreshed(by, after, pods));
        return writes;
    }

    private List<Write> refreshed(Interaction by, Reader after, List<Pod> pods) {
        var organization = by.organization();
        var writes = new ArrayList<Write>();
        directory
                .accountOf(organization, after.person())
                .ifPresent(account -> writes.addAll(asked(organization, after, account)));
        pods.stream()
                .flatMap(pod -> archive.postings().find(organization, after.brief(), pod.id()).stream())
                .flatMap(posting -> BriefCards.headlines(posting.value()).stream())
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        return writes;
    }

    /** A reminder that was taken away doesn't come back: what was asked first is open again. */
    private static List<Write> asked(OrganizationId organization, Reader after, AccountId account) {
        return after.at() == null
                ? List.of(Outgoing.refresh(AskingCards.ask(after, account)).add(organization))
                : AskingCards.refresh(organization, after, account);
    }
}
