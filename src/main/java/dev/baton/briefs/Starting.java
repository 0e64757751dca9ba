package dev.baton.briefs;

import dev.baton.briefs.Content.Aim;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Verb;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import dev.baton.pods.WhichPod;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;

/** {@code /brief new}: begins a brief with its goal and its people; it is a draft until sales agrees. */
final class Starting implements CommandHandler {

    private final Briefs briefs;
    private final Workbench workbench;
    private final Keepers keepers;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Starting(
            Briefs briefs,
            Workbench workbench,
            Keepers keepers,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.briefs = briefs;
        this.workbench = workbench;
        this.keepers = keepers;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("brief new", "[KIND]", "begins a campaign's brief");
    }

    @Override
    public Reply handle(Command command) {
        var kind = command.arguments().stream()
                .findFirst()
                .flatMap(CampaignKind::parse)
                .orElse(CampaignKind.LAUNCH);
        var here = keepers.podsFor(command).stream().map(Pod::id).toList();
        if (here.isEmpty()) {
            return WhichPod.of(List.of(), "brief", BriefActions.NEW, pod -> Reply.nothing());
        }
        var aim = new Aim("", kind, null, Readers.SALES, here.size() == 1 ? here : List.of(), command.person(), null);
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
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        if (keepers.keptBy(submission).isEmpty()) {
            return WhichPod.of(List.of(), "brief", BriefActions.NEW, pod -> Reply.nothing());
        }
        var zone = directory.zoneOf(submission.organization(), submission.person());
        var brief = Brief.drafted(Content.of(aim, zone), submission.person(), clock.instant());
        return commits.commit(
                submission,
                workbench.show(submission, brief, "Saved as a draft. Nobody else sees it yet."),
                briefs.add(brief));
    }
}
