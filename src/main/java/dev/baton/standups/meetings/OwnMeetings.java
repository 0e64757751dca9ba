package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The meetings that somebody may change: those of one's pods, and for administrators all. */
final class OwnMeetings {

    static final Reply GONE = Reply.onlyYou("That meeting has ended. /standup meeting shows the ones there are.");

    private final Meetings meetings;
    private final Keepers keepers;

    OwnMeetings(Meetings meetings, Keepers keepers) {
        this.meetings = meetings;
        this.keepers = keepers;
    }

    /** A meeting, and the pod whose it is. */
    record Kept(Versioned<Meeting> meeting, Pod pod) {

        MeetingId id() {
            return meeting.value().id();
        }
    }

    /** Those of the pod in whose channel something was done, or else all of one's own. */
    List<Kept> of(Interaction by) {
        var pods = keepers.podsFor(by);
        var found = meetings.of(by.organization(), pods.stream().map(Pod::id).toList());
        return pods.stream()
                .flatMap(pod -> found.getOrDefault(pod.id(), List.of()).stream().map(meeting -> new Kept(meeting, pod)))
                .toList();
    }

    /** Does the deed, if there is such a pod and the person may keep its meetings. */
    Reply forKeeper(Interaction by, PodId pod, Function<Versioned<Pod>, Reply> deed) {
        return keepers.forKeeper(by, pod, "change its meetings", deed);
    }

    /** Does the deed, if there is such a meeting and the person may change it. */
    Reply forKeeper(Interaction by, String id, BiFunction<Versioned<Meeting>, Versioned<Pod>, Reply> deed) {
        var found = meetings.find(by.organization(), id);
        return found.isEmpty() ? GONE : forKeeper(by, found.get().value().pod(), pod -> deed.apply(found.get(), pod));
    }
}
