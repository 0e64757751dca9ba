package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is noted of a pod that somebody sets up or changes. */
final class PodChanges {

    static final String POD = "pod";

    private final Audit audit;

    PodChanges(Audit audit) {
        this.audit = audit;
    }

    List<Write> founded(Interaction by, Pod pod) {
        return audit.note(by, POD, pod.id().value(), "was set up");
    }

    /** One note for each thing that has become another; none if nothing has. */
    List<Write> changed(Interaction by, Pod before, Pod after) {
        var id = after.id().value();
        var notes = new ArrayList<Write>();
        if (!before.name().equals(after.name())) {
            notes.addAll(audit.note(by, POD, id, "got another name"));
        }
        if (!before.channels().equals(after.channels())) {
            notes.addAll(audit.note(by, POD, id, "got one channel more"));
        }
        if (differs(before, after, team -> List.of(team.picked(), String.valueOf(team.group())))) {
            notes.addAll(audit.note(by, POD, id, "got other people on its sides"));
        }
        if (differs(before, after, team -> String.valueOf(team.lead()))) {
            notes.addAll(audit.note(by, POD, id, "got another lead of a side, or none"));
        }
        if (!before.policy().equals(after.policy())) {
            notes.addAll(audit.note(by, POD, id, "got another response time, other working time or bridging"));
        }
        return notes;
    }

    private static boolean differs(Pod before, Pod after, Function<Pod.Team, Object> aspect) {
        return !aspect.apply(before.sales()).equals(aspect.apply(after.sales()))
                || !aspect.apply(before.marketing()).equals(aspect.apply(after.marketing()));
    }
}
