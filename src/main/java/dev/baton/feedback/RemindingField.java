package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Reminds somebody once who has said nothing yet, and only while he works. */
final class RemindingField implements TimerHandler {

    private final Questions questions;
    private final AskedPeople people;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    RemindingField(Questions questions, AskedPeople people, Directory directory, Store store, InstantSource clock) {
        this.questions = questions;
        this.people = people;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return QuestionTimers.REMIND;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        people.find(organization, argument)
                .filter(asked -> asked.value().waits(clock.instant()) && isDue(organization, asked.value()))
                .ifPresent(asked -> remind(organization, asked));
    }

    /** The question may have ended, and the person may be away or in the pod no longer. */
    private boolean isDue(OrganizationId organization, Asked asked) {
        var question = questions.find(organization, asked.round().question()).map(Versioned::value);
        var pod = directory.pod(organization, asked.pod());
        var person = directory.person(organization, asked.person());
        return question.isPresent()
                && pod.isPresent()
                && person.isPresent()
                && isDue(question.get(), pod.get(), person.get());
    }

    private boolean isDue(Question question, Pod pod, Person person) {
        var now = clock.instant();
        return !question.paused()
                && question.people(pod).contains(person.id())
                && AskingField.canBeAsked(person)
                && !person.isAway(LocalDate.ofInstant(now, person.zone()))
                && question.isWorking(person, pod.policy(), now);
    }

    private void remind(OrganizationId organization, Versioned<Asked> asked) {
        directory.accountOf(organization, asked.value().person()).ifPresent(account -> {
            var headline = QuestionCards.reminder(asked.value(), account);
            store.commit(
                    Realms.of(organization),
                    Operation.anonymous(),
                    List.of(people.unchanged(asked), Outgoing.headline(headline).add(organization)));
        });
    }
}
