package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lets those change a meeting who may: the people of its pod, and administrators. */
final class OwnMeetings {

    static final Reply GONE = Reply.onlyYou("That meeting has ended. /standup meeting shows the ones there are.");

    private final Meetings meetings;
    private final Keepers keepers;

    OwnMeetings(Meetings meetings, Keepers keepers) {
        this.meetings = meetings;
        this.keepers = keepers;
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
