package dev.baton.feedback;

import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;

/** A pod's questions follow its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Questions questions;
    private final Directory directory;
    private final Store store;

    FollowingPod(Questions questions, Directory directory, Store store, InstantSource clock) {
        super(QuestionTimers.FOLLOW, directory, clock);
        this.questions = questions;
        this.directory = directory;
        this.store = store;
    }

    @Override
    protected void follow(Realm realm, Versioned<Pod> pod, PodBefore before) {
        questions.every(Realms.organization(realm)).stream()
                .filter(question -> question.value().pod().equals(before.pod()))
                .forEach(question -> follow(realm, question, pod, before));
    }

    private void follow(Realm realm, Versioned<Question> found, Versioned<Pod> pod, PodBefore before) {
        var timing = found.value().timing().following(before, pod.value().policy());
        var after = found.value().with(timing);
        var writes = new ArrayList<>(questions.goOn(Realms.organization(realm), found, after, pod.value()));
        writes.add(directory.unchanged(pod));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
