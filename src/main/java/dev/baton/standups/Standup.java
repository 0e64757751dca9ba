package dev.baton.standups;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Timing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recurring joint check-in.
 *
 * @param pod whose it is: its policy counts, and its people may change it
 * @param picked who takes part; if empty, everybody in the pod
 * @param zones for which it has a schedule at present
 * @param changed when it was made or its people changed it last; null if nobody took note of that then
 */
record Standup(
        StandupId id,
        String name,
        PodId pod,
        Set<PersonId> picked,
        Timing timing,
        List<Question> questions,
        Conduct conduct,
        Rota rota,
        Set<ZoneId> zones,
        boolean paused,
        @Nullable Instant changed) {

    Standup {
        picked = Set.copyOf(picked);
        questions = List.copyOf(questions);
        zones = Set.copyOf(zones);
    }

    /** Who takes part, guests and absent people included. */
    Set<PersonId> people(Pod in) {
        return picked.isEmpty() ? in.people() : picked;
    }

    /** The same with what its people have changed. */
    Standup changed(String newName, Set<PersonId> people, Timing newTiming, List<Question> asked, Conduct newConduct) {
        return new Standup(id, newName, pod, people, newTiming, asked, newConduct, rota, zones, paused, changed);
    }

    Standup with(Timing newTiming) {
        return changed(name, picked, newTiming, questions, conduct);
    }

    Standup with(Rota newRota) {
        return new Standup(id, name, pod, picked, timing, questions, conduct, newRota, zones, paused, changed);
    }

    Standup in(Set<ZoneId> newZones) {
        return new Standup(id, name, pod, picked, timing, questions, conduct, rota, newZones, paused, changed);
    }

    Standup paused(boolean yes) {
        return new Standup(id, name, pod, picked, timing, questions, conduct, rota, zones, yes, changed);
    }

    Standup changed(Instant now) {
        return new Standup(id, name, pod, picked, timing, questions, conduct, rota, zones, paused, now);
    }
}
