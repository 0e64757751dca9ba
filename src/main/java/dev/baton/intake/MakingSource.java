package dev.baton.intake;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.pods.Lines;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Makes a source and shows its key, once. */
final class MakingSource implements SubmissionHandler {

    static final String FORM = "source.make";
    static final String KIND = "kind";
    static final int LONGEST_NAME = 60;

    private static final Reply SHOWN_BEFORE = Reply.onlyYou(
            "This source is made, and its key was shown once. If you missed it, revoke the source and add another.");

    private final Sources sources;
    private final SourceCards cards;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    MakingSource(
            Sources sources,
            SourceCards cards,
            Directory directory,
            Audit audit,
            Commits commits,
            InstantSource clock) {
        this.sources = sources;
        this.cards = cards;
        this.directory = directory;
        this.audit = audit;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Reply handle(Submission submission) {
        var organization = submission.organization();
        var name = submission.value("name");
        if (name.isEmpty()) {
            return new Reply.Invalid(Map.of("name", "Please give the source a name."));
        }
        if (name.length() > LONGEST_NAME) {
            return new Reply.Invalid(Map.of("name", "Please use at most " + LONGEST_NAME + " characters."));
        }
        var pod = submission.value("pod");
        var found = directory.versioned(organization, new PodId(pod));
        if (found.isEmpty()) {
            return new Reply.Invalid(Map.of("pod", "Please pick a pod."));
        }
        var kind = submission.all(KIND).isEmpty()
                ? Optional.of(Kind.BATON)
                : Lines.oneOf(Kind.class, submission.value(KIND));
        if (kind.isEmpty()) {
            return new Reply.Invalid(Map.of(KIND, "Please pick what it sends."));
        }
        var key = SourceKey.create(organization, UlidCreator.getMonotonicUlid().toString());
        var source = new Source(
                key.source(),
                name,
                pod,
                sources.seal(organization, key.secret()),
                submission.person(),
                clock.instant(),
                kind.get(),
                Map.of());
        var writes = new ArrayList<>(audit.note(submission, AuditedSources.SOURCE, source.id(), "was made"));
        writes.add(sources.add(source));
        writes.add(directory.unchanged(found.get()));
        return commits.commit(submission, new Reply.OnlyYou(cards.made(source, key)), SHOWN_BEFORE, writes);
    }
}
