package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Downloads;
import dev.baton.people.Pod;
import dev.baton.people.Uploads;
import dev.baton.pods.WhichPod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /lead import}: asks where the leads of a file go, and gives the way to the page that takes the file. */
final class ImportingLeads implements CommandHandler {

    static final String FORM = "lead.import";

    private static final String TEMPLATE = "template";

    private final Directory directory;
    private final Uploads uploads;
    private final Downloads downloads;

    ImportingLeads(Directory directory, Uploads uploads, Downloads downloads) {
        this.directory = directory;
        this.uploads = uploads;
        this.downloads = downloads;
    }

    @Override
    public Verb verb() {
        return Verb.act("lead import", "[template]", "brings leads in from a CSV file, after a look at all of it");
    }

    @Override
    public Reply handle(Command command) {
        if (command.arguments().contains(TEMPLATE)) {
            return downloads.offer(
                    command.organization(), new Downloads.Subject(LeadFile.KIND, LeadFile.TEMPLATE, command.person()));
        }
        var pods = ImportTarget.podsOf(directory, command.organization(), command.person());
        return pods.isEmpty()
                ? Reply.onlyYou("Marketing brings leads in, and you are in marketing nowhere yet. /baton people in a"
                        + " pod's channel shows who is where.")
                : new Reply.Ask(form(pods));
    }

    private static Form form(List<Pod> pods) {
        var options = new ArrayList<Option>();
        pods.stream()
                .limit(Limits.OPTIONS - 1L)
                .map(pod -> new Option(pod.id().value(), pod.name()))
                .forEach(options::add);
        options.add(Placing.BY_RULES);
        var caption = Caption.required("Where do the leads go?").hint("You choose the file on the next page");
        var first = List.of(options.getFirst().value());
        return new Form(
                FORM,
                "",
                "Import leads",
                "Next",
                List.of(new Input.Choice(WhichPod.INPUT, caption, false, options, first)));
    }

    Reply take(Submission submission) {
        var where = submission.value(WhichPod.INPUT);
        return isAllowed(submission.organization(), submission.person(), where)
                ? way(submission, where)
                : new Reply.Invalid(Map.of(WhichPod.INPUT, "Please pick a pod in which you are in marketing."));
    }

    private boolean isAllowed(OrganizationId organization, PersonId person, String where) {
        return ImportTarget.podsOf(directory, organization, person).stream()
                .flatMap(pod -> Stream.of(pod.id().value(), Placing.BY_RULES.value()))
                .anyMatch(where::equals);
    }

    private Reply way(Submission submission, String where) {
        var subject = new Uploads.Subject(ImportTarget.KIND, where, submission.person());
        var words = Text.of("Send a CSV file whose first line names the columns; exports of HubSpot and Salesforce do."
                + " Nothing comes in before you have seen what Baton found.");
        var offer = uploads.offer(submission.organization(), subject, words);
        return offer instanceof Reply.OnlyYou(var card)
                ? new Reply.OnlyYou(card.and(Part.Buttons.of(Button.run("Get a template", "lead import template"))))
                : offer;
    }
}
