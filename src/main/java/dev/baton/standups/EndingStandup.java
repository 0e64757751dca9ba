package dev.baton.standups;

import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** A stand-up ends, its open round with it, and those who read its summaries are told. */
final class EndingStandup implements SubmissionHandler {

    private final Choosing choosing;
    private final Standups standups;
    private final StandupSchedules schedules;
    private final RoundCloser closer;
    private final Directory directory;
    private final Commits commits;

    EndingStandup(
            Choosing choosing,
            Standups standups,
            StandupSchedules schedules,
            RoundCloser closer,
            Directory directory,
            Commits commits) {
        this.choosing = choosing;
        this.standups = standups;
        this.schedules = schedules;
        this.closer = closer;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String form() {
        return StandupActions.END;
    }

    @Override
    public Reply handle(Submission submission) {
        return choosing.forKeeper(submission, submission.argument(), (found, pod) -> end(submission, found));
    }

    private Reply end(Submission submission, Versioned<Standup> found) {
        var organization = submission.organization();
        var standup = found.value();
        var writes =
                new ArrayList<Write>(schedules.endAll(organization, standup).writes());
        writes.add(standups.remove(found));
        var last = closer.closeOpen(organization, standup);
        writes.addAll(last);
        var card = new Card(
                standup.name() + " has ended",
                List.of(new Part.Paragraph(
                        Text.of(submission.person()).and(" ended the stand-up “" + standup.name() + "”."))));
        writes.addAll(Outgoing.inChannels(
                organization,
                standup.conduct().channels(organization, directory),
                "standup-end:" + standup.id(),
                card,
                submission.context().account()));
        return commits.commit(
                submission,
                Reply.onlyYou("“" + standup.name() + "” has ended."
                        + (last.isEmpty() ? "" : " The summary of its open round follows.")),
                writes);
    }
}
