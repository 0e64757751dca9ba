package dev.baton.people;

import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.LinkCheck.Outcome;
import java.util.List;

/** An administrator confirms that the workspace joins another organization. */
final class LinkingWorkspace implements SubmissionHandler {

    static final String NAME = "people.link";

    private final LinkCheck check;
    private final LinkCodes codes;
    private final Joining joining;
    private final Organizations organizations;
    private final Directory directory;

    LinkingWorkspace(
            LinkCheck check, LinkCodes codes, Joining joining, Organizations organizations, Directory directory) {
        this.check = check;
        this.codes = codes;
        this.joining = joining;
        this.organizations = organizations;
        this.directory = directory;
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Reply handle(Submission submission) {
        return switch (check.look(submission, submission.argument())) {
            case Outcome.Refused(var words) -> Reply.onlyYou(words);
            case Outcome.Welcome welcome -> {
                var workspace = submission.context().account().workspace();
                codes.claim(submission.argument(), welcome.code(), workspace);
                joining.begin(
                        new Joining.Link(
                                welcome.code().value().organization(),
                                submission.organization(),
                                workspace,
                                LinkCodes.hash(submission.argument())),
                        welcome,
                        directory.nameOf(submission.organization(), submission.person()));
                yield Reply.onlyYou("Done: this workspace and "
                        + organizations.nameOf(welcome.code().value().workspace(), List.of(workspace))
                        + " are one organization. /baton setup makes a channel here the one of a pod.");
            }
        };
    }
}
