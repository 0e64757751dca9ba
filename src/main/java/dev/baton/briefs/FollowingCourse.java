package dev.baton.briefs;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Headline;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Does in a pod what comes by itself while a campaign runs. An edition that didn't reach the pod yet may hold something
 * else, so nothing is done before it has; {@link ReachingPod} sets the timer anew.
 */
final class FollowingCourse implements TimerHandler {

    private final Archive archive;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    FollowingCourse(Archive archive, Directory directory, Audit audit, Store store, InstantSource clock) {
        this.archive = archive;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.COURSE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        archive.briefs()
                .find(organization, Posting.briefOf(argument).value())
                .filter(brief -> brief.value().stage() == Stage.PUBLISHED)
                .ifPresent(brief -> archive.postings()
                        .find(organization, Posting.briefOf(argument), Posting.podOf(argument))
                        .filter(posting -> isReached(brief.value(), posting.value()))
                        .ifPresent(posting -> follow(organization, brief, posting)));
    }

    private static boolean isReached(Brief brief, Posting posting) {
        return brief.current().aim().isFor(posting.pod())
                && posting.done() == Objects.requireNonNull(brief.edition()).number();
    }

    private void follow(OrganizationId organization, Versioned<Brief> brief, Versioned<Posting> found) {
        var now = clock.instant();
        var posting = found.value();
        var after = posting.on(posting.course().past(now));
        var writes = new ArrayList<Write>();
        writes.add(archive.briefs().unchanged(brief));
        writes.add(archive.postings().put(found, after));
        writes.add(BriefTimers.course(after));
        for (var milestone : posting.course().due(now)) {
            writes.addAll(come(organization, brief.value(), posting, milestone));
        }
        BriefCards.headlines(posting)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    private List<Write> come(OrganizationId organization, Brief brief, Posting posting, Milestone milestone) {
        var id = brief.id().value();
        var task = new Audit.Task("following campaigns", posting.id() + ":" + milestone.key());
        var writes = new ArrayList<Write>();
        switch (milestone.kind()) {
            case EMBARGO_OVER -> {
                writes.addAll(below(organization, brief, posting, milestone));
                writes.addAll(audit.note(task, AuditedBriefs.BRIEF, id, "was free of its embargo in a pod"));
            }
            case LAUNCH -> {
                writes.addAll(Outgoing.inChannels(
                        organization,
                        posting.channels(),
                        key(posting, milestone),
                        CourseCards.launch(brief, clock.instant()),
                        directory.accountOf(organization, brief.author()).orElse(null)));
                writes.addAll(audit.note(task, AuditedBriefs.BRIEF, id, "was announced in a pod on its first day"));
            }
            case PROMO_WEEK, PROMO_DAY -> {
                writes.addAll(below(organization, brief, posting, milestone));
                writes.addAll(audit.note(task, AuditedBriefs.BRIEF, id, "had its code's end announced in a pod"));
            }
            case PROMO_OVER -> writes.addAll(audit.note(task, AuditedBriefs.BRIEF, id, "had its code struck in a pod"));
        }
        return writes;
    }

    private static String key(Posting posting, Milestone milestone) {
        return "brief-course:" + posting.id() + ":" + milestone.key().replace(' ', ':');
    }

    private List<Write> below(OrganizationId organization, Brief brief, Posting posting, Milestone milestone) {
        var card = CourseCards.below(brief, milestone.kind(), clock.instant());
        var author = directory.accountOf(organization, brief.author()).orElse(null);
        return BriefCards.headlines(posting).stream()
                .map(headline -> Outgoing.below(headline, idOf(posting, milestone, headline), card, author)
                        .add(organization))
                .toList();
    }

    private static MessageId idOf(Posting posting, Milestone milestone, Headline headline) {
        return new MessageId(key(posting, milestone) + "@" + headline.conversation());
    }
}
