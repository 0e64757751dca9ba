package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.pods.WhichPod;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;

/** Asks whoever wrote a message whether it may be saved. Until the answer nothing is posted. */
final class AskingAuthor {

    private final Drafts drafts;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    AskingAuthor(Drafts drafts, Directory directory, Commits commits, InstantSource clock) {
        this.drafts = drafts;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    Reply ask(Submission submission, Origin origin, PersonId author, Heard heard) {
        var organization = submission.organization();
        var pod = directory.versioned(organization, new PodId(origin.pod()));
        if (pod.isEmpty()) {
            return new Reply.Invalid(Map.of(WhichPod.INPUT, "Please pick a pod."));
        }
        var account = directory.accountOf(organization, author);
        if (account.isEmpty()) {
            return Reply.onlyYou("Whoever wrote that can't be asked any more. Please say it in your own words.");
        }
        var request = new Request(
                ItemId.create().value(),
                pod.get().value().id(),
                heard,
                author,
                submission.person(),
                origin.link(),
                origin.belonging());
        var writes = new ArrayList<>(drafts.add(request, clock.instant()));
        writes.add(
                Outgoing.headline(RequestCards.headline(request, account.get())).add(organization));
        writes.add(directory.unchanged(pod.get()));
        writes.addAll(drafts.passedOn(submission, origin));
        var name = directory.nameOf(organization, author);
        return commits.commit(
                submission,
                Reply.onlyYou(name + " is asked first, and nothing is posted before. You hear what " + name + " says."),
                writes);
    }
}
