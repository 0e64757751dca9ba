package dev.baton.definitions;

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

/** A pod's monthly report follows its time zone, its working hours and its public holidays. */
final class MovingDrift extends FollowingByTimer {

    private static final String NAME = "definition.move-drift";

    private final DriftReport report;

    MovingDrift(DriftReport report, Directory directory, Store store, InstantSource clock) {
        super(NAME, directory, store, clock);
        this.report = report;
    }

    @Override
    protected Stream<List<Write>> following(OrganizationId organization, Pod pod, PodBefore before) {
        return Stream.of(report.follow(organization, pod));
    }
}
