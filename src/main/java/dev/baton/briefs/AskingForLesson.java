package dev.baton.briefs;

import dev.baton.briefs.Lesson.Step;
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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Asks somebody at work what there is to learn from a campaign, and reminds of it once. */
final class AskingForLesson implements TimerHandler {

    private final Learning learning;
    private final Caretakers caretakers;
    private final LessonNews news;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    AskingForLesson(
            Learning learning,
            Caretakers caretakers,
            LessonNews news,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.learning = learning;
        this.caretakers = caretakers;
        this.news = news;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    private record Asked(OrganizationId organization, Versioned<Brief> brief, Person person, Pod pod) {}

    @Override
    public String name() {
        return BriefTimers.LEARN;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        var person = directory.person(organization, Lesson.personOf(argument)).filter(Audience::canBeAsked);
        learning.briefs()
                .find(organization, Lesson.briefOf(argument).value())
                .filter(brief -> brief.value().stage() == Stage.OVER)
                .ifPresent(brief -> person.ifPresent(who -> caretakers
                        .pod(organization, brief.value(), who.id())
                        .ifPresent(pod -> ask(new Asked(organization, brief, who, pod)))));
    }

    private void ask(Asked asked) {
        var id = asked.brief().value().id();
        var debrief = learning.debriefs()
                .find(asked.organization(), id)
                .filter(found -> !found.value().isPosted())
                .filter(found -> found.value().asked().contains(asked.person().id()));
        var before =
                learning.lessons().find(asked.organization(), id, asked.person().id());
        var lesson = before.map(Versioned::value)
                .orElseGet(() -> Lesson.of(id, asked.person().id()));
        if (debrief.isEmpty() || lesson.next() == Step.NOTHING) {
            return;
        }
        var writes = new ArrayList<Write>();
        writes.add(learning.briefs().unchanged(asked.brief()));
        writes.add(learning.debriefs().unchanged(debrief.get()));
        var later = DueTimes.backAt(clock.instant(), asked.pod(), asked.person());
        if (later.isPresent()) {
            writes.add(BriefTimers.learn(id, asked.person().id(), later.get()));
        } else {
            writes.add(learning.lessons().put(before, lesson.did(lesson.next())));
            writes.addAll(
                    switch (lesson.next()) {
                        case ASK -> {
                            var reminder = DueTimes.reminder(clock.instant(), asked.pod(), asked.person());
                            yield news.ask(asked.organization(), lesson, asked.person(), reminder);
                        }
                        case REMIND ->
                            news.remind(asked.organization(), asked.brief().value(), lesson);
                        case NOTHING -> List.<Write>of();
                    });
        }
        store.commit(Realms.of(asked.organization()), Operation.anonymous(), writes);
    }
}
