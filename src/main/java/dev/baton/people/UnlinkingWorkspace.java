package dev.baton.people;

import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.WorkspaceId;
import java.util.Map;

/** An administrator confirms that a workspace leaves the organization. */
final class UnlinkingWorkspace implements SubmissionHandler {

    static final String NAME = "people.unlink";

    private final Leaving leaving;
    private final Organizations organizations;
    private final Directory directory;
    private final Audit audit;

    UnlinkingWorkspace(Leaving leaving, Organizations organizations, Directory directory, Audit audit) {
        this.leaving = leaving;
        this.organizations = organizations;
        this.directory = directory;
        this.audit = audit;
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
        var chosen = submission.value("workspace");
        if (chosen.indexOf(':') < 1) {
            return new Reply.Invalid(Map.of("workspace", "Please choose which workspace leaves."));
        }
        var workspace = WorkspaceId.parse(chosen);
        var organization = submission.organization();
        var name = organizations.nameOf(
                workspace, organizations.read(organization).value().workspaces());
        var note = audit.note(submission, AuditedWorkspaces.WORKSPACE, workspace.toString(), "was unlinked");
        return leaving.begin(organization, workspace, directory.nameOf(organization, submission.person()), note)
                ? Reply.onlyYou(name + " has left, and has an organization of its own.")
                : Reply.onlyYou("That workspace is not linked with another one. /baton link shows those that are.");
    }
}
