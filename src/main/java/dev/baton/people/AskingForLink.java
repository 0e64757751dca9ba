package dev.baton.people;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.LinkCheck.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code /baton link}: shows a code for another workspace; with a code, asks whether this workspace joins the other.
 */
final class AskingForLink implements CommandHandler {

    private static final int NAMED = 5;

    private final LinkCodes codes;
    private final LinkCheck check;
    private final Organizations organizations;
    private final Directory directory;

    AskingForLink(LinkCodes codes, LinkCheck check, Organizations organizations, Directory directory) {
        this.codes = codes;
        this.check = check;
        this.organizations = organizations;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.administer(
                "link", "[CODE]", "links this workspace with one on another platform, as one organization");
    }

    @Override
    public Reply handle(Command command) {
        return command.arguments().isEmpty()
                ? new Reply.OnlyYou(show(command))
                : ask(command, String.join("", command.arguments()));
    }

    private Card show(Interaction by) {
        var here = by.context().account().workspace();
        var organization = organizations.read(by.organization()).value();
        var parts = new ArrayList<Part>();
        if (organization.hasGone()) {
            parts.add(
                    new Part.Paragraph(Text.of("This workspace is just being linked. Please look again in a minute.")));
            return new Card("Linked workspaces", parts);
        }
        var code = codes.make(by.organization(), here, directory.nameOf(by.organization(), by.person()));
        parts.add(new Part.Paragraph(Text.of("An administrator of the workspace that is to join this one types there: ")
                .and(new Text.Code("/baton link " + code))));
        parts.add(new Part.Note(Text.of(
                "The code holds for ten minutes and works once. Whoever has it can join, so pass it on privately.")));
        if (organization.isMoreThan(here)) {
            parts.add(new Part.Paragraph(Text.of("Linked: " + names(organization) + ".")));
            parts.add(Part.Buttons.of(Button.run("Let a workspace leave", "unlink")));
        }
        return new Card("A code to link a workspace", parts);
    }

    private String names(Organization organization) {
        return organization.members().stream()
                .map(member -> organizations.nameOf(member.workspace(), organization.workspaces())
                        + switch (member.standing()) {
                            case JOINING -> " (joins)";
                            case LINKED -> "";
                            case LEAVING -> " (leaves)";
                        })
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Reply ask(Interaction by, String typed) {
        return switch (check.look(by, typed)) {
            case Outcome.Refused(var words) -> Reply.onlyYou(words);
            case Outcome.Welcome welcome ->
                new Reply.Ask(form(typed, by.context().account().workspace(), welcome));
        };
    }

    private Form form(String typed, WorkspaceId here, Outcome.Welcome welcome) {
        var code = welcome.code().value();
        var pods = welcome.pods();
        var names = pods.stream().limit(NAMED).map(Pod::name).collect(Collectors.joining(", "));
        var known = pods.isEmpty()
                ? "It has no pods yet."
                : "It has " + LinkCheck.count(pods.size()) + ": " + names + (pods.size() > NAMED ? " and more." : ".");
        return new Form(
                LinkingWorkspace.NAME,
                typed,
                "Link this workspace",
                "Link",
                List.of(
                        new Input.Notice(
                                "what",
                                Text.of(organizations.nameOf(here, List.of(code.workspace()))
                                        + " joins the organization of "
                                        + organizations.nameOf(code.workspace(), List.of(here)) + ". " + code.by()
                                        + " made the code. " + known)),
                        new Input.Notice(
                                "then",
                                Text.of("From then on both see the same leads. "
                                        + "People are matched by their verified e-mail address. "
                                        + "Administrators of both administer Baton. "
                                        + "Absences and administrators that were named here are to be named again."))));
    }
}
