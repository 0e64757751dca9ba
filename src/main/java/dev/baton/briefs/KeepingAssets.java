package dev.baton.briefs;

import dev.baton.briefs.Upkeep.Step;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** While a brief runs: asks whoever answers for it, at work, whether what may be out of date is still right. */
final class KeepingAssets implements TimerHandler {

    private static final Duration TILL_SOMEBODY_IS_THERE = Duration.ofDays(1);

    private final Briefs briefs;
    private final UpkeepBooks books;
    private final Caretakers caretakers;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    KeepingAssets(
            Briefs briefs,
            UpkeepBooks books,
            Caretakers caretakers,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.briefs = briefs;
        this.books = books;
        this.caretakers = caretakers;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    /** Who is asked, and where. */
    private record Asked(Person person, Pod pod) {}

    @Override
    public String name() {
        return BriefTimers.UPKEEP;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        briefs.find(organization, argument)
                .filter(found -> found.value().stage() == Stage.PUBLISHED)
                .ifPresent(found -> look(organization, found));
    }

    private void look(OrganizationId organization, Versioned<Brief> found) {
        var brief = found.value();
        var now = clock.instant();
        var before = books.list().find(organization, brief.id());
        var upkeep = before.map(Versioned::value)
                .orElseGet(() -> Upkeep.of(brief.id()))
                .showing(
                        brief.current().evidence().without(brief.retired()).stream()
                                .map(Asset::key)
                                .toList(),
                        now);
        var doubts = Doubts.of(upkeep, books.uses().doubting(organization, brief.id()));
        var writes = new ArrayList<Write>();
        var after = upkeep;
        var again = Optional.<Instant>empty();
        if (isSomethingDue(upkeep, doubts, now)) {
            var asked = asked(organization, brief);
            again = asked.isEmpty()
                    ? Optional.of(now.plus(TILL_SOMEBODY_IS_THERE))
                    : DueTimes.backAt(now, asked.get().pod(), asked.get().person());
            if (asked.isPresent() && again.isEmpty()) {
                after = step(organization, brief, upkeep, doubts, asked.get(), writes);
            }
        }
        again.or(after::next).ifPresent(at -> writes.add(BriefTimers.upkeep(brief.id(), at)));
        if (before.isEmpty() || !before.get().value().equals(after)) {
            writes.add(books.list().put(before, after));
        }
        writes.add(briefs.unchanged(found));
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    private static boolean isSomethingDue(Upkeep upkeep, Map<String, Integer> doubts, Instant now) {
        return List.of(Step.ASK, Step.REMIND, Step.TELL_LEAD).stream()
                .anyMatch(step -> !upkeep.due(step, doubts, now).isEmpty());
    }

    private Optional<Asked> asked(OrganizationId organization, Brief brief) {
        return caretakers
                .of(organization, brief)
                .flatMap(person ->
                        caretakers.pod(organization, brief, person.id()).map(pod -> new Asked(person, pod)));
    }

    /** Each due step, in one message for all that are due. */
    private Upkeep step(
            OrganizationId organization,
            Brief brief,
            Upkeep upkeep,
            Map<String, Integer> doubts,
            Asked asked,
            List<Write> writes) {
        var now = clock.instant();
        var ask = upkeep.due(Step.ASK, doubts, now);
        var remind = upkeep.due(Step.REMIND, doubts, now);
        var tell = upkeep.due(Step.TELL_LEAD, doubts, now);
        if (!ask.isEmpty()) {
            writes.addAll(books.news().ask(organization, brief, asked.person(), now));
        }
        if (!remind.isEmpty()) {
            writes.addAll(books.news().remind(organization, brief, asked.person(), remind.size(), now));
        }
        if (!tell.isEmpty()) {
            caretakers
                    .leadOf(organization, brief, asked.person().id())
                    .ifPresent(lead -> writes.addAll(
                            books.news().tell(organization, brief, asked.person(), lead, tell.size(), now)));
        }
        return upkeep.did(Step.ASK, ask, now, DueTimes.reminder(now, asked.pod(), asked.person()))
                .did(Step.REMIND, remind, now, DueTimes.word(now, asked.pod()))
                .did(Step.TELL_LEAD, tell, now, now);
    }
}
