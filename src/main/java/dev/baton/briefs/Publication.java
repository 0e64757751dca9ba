package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is written as an edition is published: it is kept, and a timer for each pod brings it there. */
final class Publication {

    private final Archive archive;
    private final Rights rights;
    private final List<EndOfCampaign> ends;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    Publication(
            Archive archive,
            Rights rights,
            List<EndOfCampaign> ends,
            Directory directory,
            Audit audit,
            InstantSource clock) {
        this.archive = archive;
        this.rights = rights;
        this.ends = List.copyOf(ends);
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody publishes it.
     *
     * @param after as it is published
     */
    List<Write> by(Interaction by, Versioned<Brief> before, Brief after) {
        var writes = new ArrayList<>(of(by.organization(), before, after));
        var id = after.id().value();
        writes.addAll(
                before.value().edition() == null
                        ? audit.note(by, AuditedBriefs.BRIEF, id, "was published")
                        : audit.note(by, AuditedBriefs.BRIEF, id, "was published with changes"));
        if (isOver(before.value(), after)) {
            writes.addAll(audit.note(by, AuditedBriefs.BRIEF, id, "was over"));
        }
        return writes;
    }

    /** The same where its time has come. */
    List<Write> onTime(OrganizationId organization, Versioned<Brief> before, Brief after) {
        var id = after.id().value();
        var writes = new ArrayList<>(of(organization, before, after));
        var task = new Audit.Task("publishing at a time", "published:" + id);
        writes.addAll(audit.note(task, AuditedBriefs.BRIEF, id, "was published"));
        return writes;
    }

    private static boolean isOver(Brief before, Brief after) {
        return after.stage() == Stage.OVER && before.stage() != Stage.OVER;
    }

    private List<Write> of(OrganizationId organization, Versioned<Brief> before, Brief after) {
        var now = clock.instant();
        var edition = Objects.requireNonNull(after.edition());
        var writes = new ArrayList<Write>();
        writes.add(archive.briefs().put(before, after));
        writes.add(archive.editions().add(after.id(), edition));
        writes.add(BriefTimers.dontPublish(after.id()));
        var over = edition.content().dates().over();
        if (over != null) {
            writes.add(BriefTimers.end(after.id(), over));
        }
        if (isOver(before.value(), after)) {
            ends.forEach(end -> writes.addAll(end.writes(organization, after)));
        }
        if (after.stage() == Stage.PUBLISHED) {
            rights.podsOf(organization, edition.content())
                    .forEach(pod -> writes.add(BriefTimers.reach(after.id(), pod.id(), now)));
            writes.add(BriefTimers.progress(after.id(), now));
            writes.add(BriefTimers.upkeep(after.id(), now));
            directory
                    .accountOf(organization, edition.by())
                    .map(account -> ProgressCards.headline(after.id(), edition, account))
                    .ifPresent(
                            headline -> writes.add(Outgoing.headline(headline).add(organization)));
        }
        writes.addAll(renew(organization, after, Integer.toString(edition.number())));
        writes.addAll(stopped(organization, before.value()));
        return writes;
    }

    /** Whoever has published the edition before sees that it isn't on its way any more. */
    private List<Write> stopped(OrganizationId organization, Brief before) {
        var edition = before.edition();
        return edition == null
                ? List.of()
                : directory.accountOf(organization, edition.by()).stream()
                        .map(account -> ProgressCards.headline(before.id(), edition, account))
                        .map(headline -> Outgoing.refresh(headline).add(organization))
                        .toList();
    }

    /** What is written as somebody withdraws a brief. */
    List<Write> withdrawn(Interaction by, Versioned<Brief> before, Brief after) {
        var writes = new ArrayList<Write>();
        writes.add(archive.briefs().put(before, after));
        writes.add(BriefTimers.dontEnd(after.id()));
        writes.addAll(renew(by.organization(), after, after.stage().name()));
        writes.addAll(audit.note(by, AuditedBriefs.BRIEF, after.id().value(), "was withdrawn"));
        return writes;
    }

    /** Wherever its card is that is brought up to date, with a word in its thread. */
    private List<Write> renew(OrganizationId organization, Brief after, String why) {
        return archive.postings().of(organization, after.id()).stream()
                .map(posting -> BriefTimers.renew(after.id(), posting.value().pod(), why, clock.instant()))
                .toList();
    }
}
