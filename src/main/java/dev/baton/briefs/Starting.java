package dev.baton.briefs;

import dev.baton.briefs.Content.Aim;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import java.util.LinkedHashMap;
import java.util.List;

/** {@code /brief new}: begins a brief with its goal and its people; it is a draft until sales agrees. */
final class Starting implements CommandHandler {

    private final Drafting drafting;
    private final Sides sides;
    private final Keepers keepers;
    private final Directory directory;

    Starting(Drafting drafting, Sides sides, Keepers keepers, Directory directory) {
        this.drafting = drafting;
        this.sides = sides;
        this.keepers = keepers;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.act("brief new", "[KIND] [NAME]", "begins a campaign's brief");
    }

    @Override
    public Reply handle(Command command) {
        var here = keepers.podsFor(command);
        if (here.isEmpty()) {
            return Drafting.noPod();
        }
        var words = command.arguments();
        var kind = words.stream().findFirst().flatMap(CampaignKind::parse);
        var title = String.join(" ", words.subList(kind.isPresent() ? 1 : 0, words.size()));
        var aim = new Aim(
                title,
                kind.orElse(CampaignKind.LAUNCH),
                null,
                Readers.SALES,
                here.size() == 1 ? here.stream().map(Pod::id).toList() : List.of(),
                Rights.isOn(here, true, command.person()) ? command.person() : null,
                null);
        return new Reply.Ask(new Form(
                BriefActions.NEW,
                "",
                "New brief",
                "Save draft",
                AimForm.inputs(aim, directory.pods(command.organization()))));
    }

    Reply take(Submission submission) {
        var complaints = new LinkedHashMap<String, String>();
        var aim = AimForm.read(submission, complaints);
        if (complaints.isEmpty()) {
            complaints.putAll(sides.wrong(submission.organization(), aim));
        }
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        var zone = directory.zoneOf(submission.organization(), submission.person());
        return drafting.draft(
                submission,
                Content.of(aim, zone),
                "Saved as a draft. Only those who make it see it yet: you, its owner and its partner in sales.");
    }
}
