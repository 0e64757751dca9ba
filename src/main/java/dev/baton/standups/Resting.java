package dev.baton.standups;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Write;
import java.util.ArrayList;

/** A stand-up rests for everybody, until somebody lets it go on. */
final class Resting {

    private final Choosing choosing;
    private final Participants participants;
    private final Standups standups;
    private final StandupSchedules schedules;
    private final Directory directory;
    private final Commits commits;

    Resting(
            Choosing choosing,
            Participants participants,
            Standups standups,
            StandupSchedules schedules,
            Directory directory,
            Commits commits) {
        this.choosing = choosing;
        this.participants = participants;
        this.standups = standups;
        this.schedules = schedules;
        this.directory = directory;
        this.commits = commits;
    }

    /** @param rests whether it rests from now on */
    Reply set(Interaction by, String id, boolean rests) {
        return choosing.forKeeper(by, id, (found, pod) -> {
            if (found.value().paused() == rests) {
                return Reply.onlyYou("“" + found.value().name() + (rests ? "” rests already." : "” goes on already."));
            }
            var organization = by.organization();
            var standup = found.value().paused(rests);
            var people = participants.of(organization, standup, pod.value());
            var arranged = schedules.setAll(organization, standup, pod.value(), people);
            var writes = new ArrayList<Write>(arranged.writes());
            writes.add(standups.put(found, arranged.standup()));
            writes.add(directory.unchanged(pod));
            var deed = rests
                    ? "paused the stand-up “" + standup.name() + "”. Nobody is asked until somebody lets it go on."
                    : "lets the stand-up “" + standup.name() + "” go on, "
                            + standup.timing().inSentence() + ".";
            writes.addAll(Noticing.of(by, directory, standup, standup, deed));
            var said = rests
                    ? "“" + standup.name() + "” rests. Nobody is asked until somebody lets it go on."
                    : "“" + standup.name() + "” goes on, " + standup.timing().inSentence() + ".";
            return commits.commit(by, Reply.onlyYou(said), writes);
        });
    }
}
