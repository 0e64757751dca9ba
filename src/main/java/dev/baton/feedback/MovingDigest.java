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

/** A pod's weekly digest follows its time zone, its working hours and its public holidays. */
final class MovingDigest extends FollowingByTimer {

    private static final String NAME = "feedback.move-digest";

    private final Digest digest;

    MovingDigest(Digest digest, Directory directory, Store store, InstantSource clock) {
        super(NAME, directory, store, clock);
        this.digest = digest;
    }

    @Override
    protected Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before) {
        return Stream.of(digest.follow(organization, pod));
    }
}
