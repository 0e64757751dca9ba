package dev.baton.people;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Organization.Member;
import java.util.List;

/** {@code /baton unlink}: says what happens when a workspace leaves the organization, and asks which. */
final class AskingToUnlink implements CommandHandler {

    private final Organizations organizations;

    AskingToUnlink(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Verb verb() {
        return Verb.administer("unlink", "", "lets a linked workspace leave the organization");
    }

    @Override
    public Reply handle(Command command) {
        var organization = organizations.read(command.organization()).value();
        var options = organization.members().stream()
                .map(Member::workspace)
                .filter(workspace -> Leaving.canLeave(organization, workspace))
                .map(workspace ->
                        new Option(workspace.toString(), organizations.nameOf(workspace, organization.workspaces())))
                .limit(Limits.OPTIONS)
                .toList();
        if (options.isEmpty()) {
            return Reply.onlyYou(Text.of("This workspace is linked with no other. ")
                    .and(new Text.Code("/baton link"))
                    .and(" links one."));
        }
        var here = command.context().account().workspace().toString();
        var initial = options.stream().map(Option::value).filter(here::equals).toList();
        return new Reply.Ask(new Form(
                UnlinkingWorkspace.NAME,
                "",
                "Unlink a workspace",
                "Unlink",
                List.of(
                        new Input.Notice(
                                "what",
                                Text.of(
                                        "The workspace that leaves gets an organization of its own, with nothing in it. "
                                                + "Leads, pods and sources stay with the others. "
                                                + "Its channels and groups leave the pods, its accounts leave the people. "
                                                + "Who has no other account leaves the pods too, and leads such a person works on "
                                                + "stay that person's: please return them first.")),
                        new Input.Choice(
                                "workspace", Caption.required("Which workspace leaves?"), false, options, initial))));
    }
}
