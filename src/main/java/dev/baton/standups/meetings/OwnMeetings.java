package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.Keepers;
import dev.baton.store.Versioned;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lets those change a meeting who may: the people of its pod, and administrators. */
final class OwnMeetings {

    static final Reply GONE = Reply.onlyYou("That meeting has ended. /standup meeting shows the ones there are.");

    private final Meetings meetings;
    private final Keepers keepers;
    private final Directory directory;

    OwnMeetings(Meetings meetings, Keepers keepers, Directory directory) {
        this.meetings = meetings;
        this.keepers = keepers;
        this.directory = directory;
    }

    /** Does the deed, if there is such a pod and the person may keep its meetings. */
    Reply forKeeper(Interaction by, PodId pod, Function<Versioned<Pod>, Reply> deed) {
        var found = directory.versioned(by.organization(), pod);
        if (found.isEmpty()) {
            return Reply.onlyYou("That pod is gone. /baton people shows the ones there are.");
        }
        return keepers.mayChange(by, found.get().value())
                ? deed.apply(found.get())
                : Reply.onlyYou("Only people of " + found.get().value().name()
                        + " and administrators can change its meetings.");
    }

    /** Does the deed, if there is such a meeting and the person may change it. */
    Reply forKeeper(Interaction by, String id, BiFunction<Versioned<Meeting>, Versioned<Pod>, Reply> deed) {
        var found = meetings.find(by.organization(), id);
        return found.isEmpty() ? GONE : forKeeper(by, found.get().value().pod(), pod -> deed.apply(found.get(), pod));
    }
}
