package dev.baton.intake;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a source and shows its key, once. */
final class MakingSource implements SubmissionHandler {

    static final String FORM = "source.make";

    private static final Reply SHOWN_BEFORE = Reply.onlyYou(
            "This source is made, and its key was shown once. If you missed it, revoke the source and add another.");

    private final Sources sources;
    private final Directory directory;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    MakingSource(Sources sources, Directory directory, Audit audit, Commits commits, InstantSource clock) {
        this.sources = sources;
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
        var pod = submission.value("pod");
        var found = directory.versioned(organization, new PodId(pod));
        if (found.isEmpty()) {
            return new Reply.Invalid(Map.of("pod", "Please pick a pod."));
        }
        var key = SourceKey.create(organization, UlidCreator.getMonotonicUlid().toString());
        var source = new Source(
                key.source(),
                name,
                pod,
                sources.seal(organization, key.secret()),
                submission.person(),
                clock.instant());
        var writes = new ArrayList<>(audit.note(submission, AuditedSources.SOURCE, source.id(), "was made"));
        writes.add(sources.add(source));
        writes.add(directory.unchanged(found.get()));
        return commits.commit(submission, keyOf(source, key), SHOWN_BEFORE, writes);
    }

    private static Reply keyOf(Source source, SourceKey key) {
        return new Reply.OnlyYou(new Card(
                "The key of " + source.name(),
                List.of(
                        new Part.Paragraph(Text.of("")
                                .and(new Text.Strong("Keep this key now."))
                                .and(" Baton does not show it again.")),
                        new Part.Paragraph(Text.of("As a bearer key: ").and(new Text.Code(key.bearer()))),
                        new Part.Facts(List.of(
                                new Fact(
                                        "Or sign by Standard Webhooks with",
                                        Text.of("").and(new Text.Code(SourceKey.webhookSecret(key.secret())))),
                                new Fact(
                                        "and send to",
                                        Text.of("")
                                                .and(new Text.Code("/api/v1/leads?source="
                                                        + SourceKey.address(key.organization(), key.source())))))))));
    }
}
