package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.FollowingByTimer;
import dev.baton.pods.PodBefore;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** A pod's questions follow its time zone, its working days and its public holidays. */
final class FollowingPod extends FollowingByTimer {

    private final Questions questions;

    FollowingPod(Questions questions, Directory directory, Store store, InstantSource clock) {
        super(QuestionTimers.FOLLOW, directory, store, clock);
        this.questions = questions;
    }

    @Override
    protected Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before) {
        return questions.every(organization).stream()
                .filter(found -> found.value().pod().equals(pod.id()))
                .map(found -> {
                    var timing = found.value().timing().following(before, pod.policy());
                    return questions.goOn(organization, found, found.value().with(timing), pod);
                });
    }
}
