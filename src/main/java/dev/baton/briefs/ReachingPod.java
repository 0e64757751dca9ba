package dev.baton.briefs;

import com.google.common.collect.Lists;
import dev.baton.briefs.Audience.Member;
import dev.baton.briefs.Reader.Step;
import dev.baton.chat.AccountId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Headline;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a brief to a pod: posts its card, and asks in private whoever has to acknowledge what holds now and wasn't
 * asked. Running it again asks only those who are new; so it runs for a new edition, after a crash, and for people who
 * join, too.
 */
final class ReachingPod implements TimerHandler {

    /** So many are asked in one commit, so that none holds up others for long. */
    private static final int AT_ONCE = 50;

    /** So often, where others are faster each time. */
    private static final int ATTEMPTS = 3;

    private final Archive archive;
    private final Audience audience;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    ReachingPod(
            Archive archive, Audience audience, Directory directory, Audit audit, Store store, InstantSource clock) {
        this.archive = archive;
        this.audience = audience;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    /** What each commit relies on: it is stale as soon as the brief or the pod is another one. */
    private record Target(OrganizationId organization, Versioned<Brief> brief, Versioned<Pod> pod, Edition edition) {

        BriefId id() {
            return brief.value().id();
        }
    }

    @Override
    public String name() {
        return BriefTimers.REACH;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        var pod = directory.versioned(organization, Posting.podOf(argument));
        archive.briefs()
                .find(organization, Posting.briefOf(argument).value())
                .filter(found -> found.value().stage() == Stage.PUBLISHED)
                .ifPresent(found -> pod.ifPresent(where -> {
                    var edition = Objects.requireNonNull(found.value().edition());
                    if (edition.content().aim().isFor(where.value().id())) {
                        reach(new Target(organization, found, where, edition));
                    }
                }));
    }

    private void reach(Target target) {
        post(target);
        var members = audience.in(
                target.organization(), target.brief().value(), target.pod().value());
        var current = target;
        for (var some : Lists.partition(members, AT_ONCE)) {
            current = persistently(current, some);
        }
        finish(current);
    }

    /**
     * Whoever acknowledges meanwhile, or saves what isn't published, makes a commit stale; then those few are looked at
     * anew, and the others needn't wait.
     */
    private Target persistently(Target target, List<Member> some) {
        var current = target;
        var members = some;
        for (var attempt = 1; ; attempt++) {
            var writes = bring(current, members);
            try {
                if (!writes.isEmpty()) {
                    commit(current, writes);
                }
                return current;
            } catch (StaleWrite e) {
                current = anew(current).orElseThrow(() -> e);
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                members = audience.of(
                        current.organization(),
                        current.id(),
                        members.stream().map(Member::person).toList());
            }
        }
    }

    /** Empty if what is to be read is another edition, or there is none any more; a timer of its own brings that. */
    private Optional<Target> anew(Target target) {
        return archive.briefs()
                .find(target.organization(), target.id().value())
                .filter(found -> found.value().stage() == Stage.PUBLISHED)
                .filter(found -> target.edition().equals(found.value().edition()))
                .map(found -> new Target(target.organization(), found, target.pod(), target.edition()));
    }

    private List<Write> bring(Target target, List<Member> some) {
        var writes = new ArrayList<Write>();
        var words = new HashSet<Instant>();
        for (var member : some) {
            writes.addAll(
                    member.reader().next(target.edition()) == Step.ASK
                            ? ask(target, member)
                            : waitFor(target, member, words));
        }
        return writes;
    }

    private void finish(Target target) {
        var before = archive.postings()
                .find(target.organization(), target.id(), target.pod().value().id())
                .orElseThrow();
        var milestones = Milestone.of(
                target.edition().content().dates(), target.pod().value().policy());
        var after =
                before.value().done(target.edition()).on(before.value().course().planned(milestones, clock.instant()));
        var writes = new ArrayList<Write>();
        writes.add(archive.postings().put(before, after));
        writes.add(BriefTimers.course(after));
        BriefCards.headlines(after)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(target.organization())));
        if (before.value().done() != after.done()) {
            var task = new Audit.Task("publishing campaigns", "reached:" + after.id() + ":" + after.done());
            writes.addAll(audit.note(task, AuditedBriefs.BRIEF, target.id().value(), "reached a pod"));
        }
        commit(target, writes);
    }

    private void commit(Target target, List<Write> writes) {
        var all = new ArrayList<>(writes);
        all.add(archive.briefs().unchanged(target.brief()));
        all.add(directory.unchanged(target.pod()));
        store.commit(Realms.of(target.organization()), Operation.anonymous(), all);
    }

    /** A pod may have got another channel since, or lost one, whose card is brought up to date once more. */
    private void post(Target target) {
        var pod = target.pod().value();
        var before = archive.postings().find(target.organization(), target.id(), pod.id());
        var after = before.map(found -> found.value().meetingIn(pod.channels()))
                .orElseGet(() -> Posting.of(target.id(), pod));
        if (before.isPresent() && before.get().value().equals(after)) {
            return;
        }
        var writes = new ArrayList<Write>();
        writes.add(before.map(found -> archive.postings().put(found, after))
                .orElseGet(() -> archive.postings().add(after)));
        var owner = directory
                .accountOf(target.organization(), target.brief().value().author())
                .orElse(null);
        for (Headline headline : BriefCards.headlines(after)) {
            writes.add(Outgoing.headline(headline, owner).add(target.organization()));
        }
        BriefCards.everywhere(after).stream()
                .filter(headline -> after.left().contains(headline.conversation()))
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(target.organization())));
        commit(target, writes);
    }

    private List<Write> ask(Target target, Member member) {
        var reminder = DueTimes.reminder(clock.instant(), target.pod().value(), member.person());
        var reader = member.reader().asked(target.edition(), reminder);
        var writes = new ArrayList<Write>();
        writes.add(archive.readers().put(member.found(), reader));
        writes.add(BriefTimers.remind(reader, reminder));
        member.person().address().ifPresent(account -> writes.addAll(asks(target, member, reader, account)));
        return writes;
    }

    /** What the person was asked before says that it has changed. */
    private static List<Write> asks(Target target, Member member, Reader reader, AccountId account) {
        var writes = new ArrayList<Write>();
        if (member.reader().asked() > 0) {
            writes.addAll(AskingCards.refresh(target.organization(), member.reader(), account));
        }
        writes.add(Outgoing.headline(AskingCards.ask(reader, account)).add(target.organization()));
        return writes;
    }

    /**
     * Who was away from the pod while the next step was due is waited for once more. All others have their timer, but
     * for the word to who leads here if they were reminded in another pod.
     *
     * @param words when who leads here is told in any case
     */
    private List<Write> waitFor(Target target, Member member, Set<Instant> words) {
        var before = member.reader();
        var pursuit = Pursuit.of(before, target.edition(), target.pod().value(), member.person(), clock.instant());
        if (!pursuit.reader().equals(before)) {
            var writes = new ArrayList<>(pursuit.timers());
            writes.add(archive.readers().put(member.found(), pursuit.reader()));
            return writes;
        }
        var due = before.due();
        return before.next(target.edition()) == Step.TELL_LEAD && due != null && words.add(BriefTimers.secondFrom(due))
                ? pursuit.timers()
                : List.of();
    }
}
