package dev.baton.people;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.SetupForm.Reading;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the form of {@code /baton setup}: founds a pod or changes it, and tells its channel. */
final class SettingUpPod implements SubmissionHandler {

    private final Directory directory;
    private final Workspaces workspaces;
    private final Commits commits;
    private final InstantSource clock;

    SettingUpPod(Directory directory, Workspaces workspaces, Commits commits, InstantSource clock) {
        this.directory = directory;
        this.workspaces = workspaces;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return SetupForm.NAME;
    }

    @Override
    public Reply handle(Submission submission) {
        var channel = ConversationId.parse(submission.argument());
        if (!workspaces.organizationOf(channel.workspace()).equals(submission.organization())) {
            return Reply.onlyYou("That channel is not one of yours.");
        }
        return switch (SetupForm.read(submission, ids -> directory.persons(submission.organization(), ids))) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete complete -> save(submission, channel, complete);
        };
    }

    private Reply save(Submission submission, ConversationId channel, Reading.Complete complete) {
        var organization = submission.organization();
        var before = directory.podIn(organization, channel).flatMap(pod -> directory.versioned(organization, pod.id()));
        if (before.isPresent() && !mayChange(submission, before.get().value())) {
            return Reply.onlyYou("Only people of this pod and administrators can change it.");
        }
        var pod = pod(channel, before, complete);
        var writes = new ArrayList<Write>();
        writes.add(before.map(former -> directory.put(former, pod)).orElseGet(() -> directory.add(pod)));
        writes.add(Outgoing.inChannel(
                        channel,
                        new MessageId("setup:" + submission.context().id()),
                        announcement(pod, submission.person()),
                        submission.context().account())
                .add(organization));
        if (pod.sales().group() != null || pod.marketing().group() != null) {
            writes.add(GroupMembership.ask(pod.id(), clock.instant()));
        }
        var reply = commits.commit(submission, Reply.nothing(), writes);
        directory.changed(organization);
        return reply;
    }

    private boolean mayChange(Submission submission, Pod pod) {
        return pod.sideOf(submission.person()).isPresent()
                || directory
                        .person(submission.organization(), submission.person())
                        .filter(person -> person.role() == Role.ADMINISTRATOR)
                        .isPresent();
    }

    private static Pod pod(ConversationId channel, Optional<Versioned<Pod>> before, Reading.Complete complete) {
        return before.map(Versioned::value)
                .map(former -> new Pod(
                        former.id(),
                        complete.name(),
                        former.channels(),
                        complete.sales().inPlaceOf(former.sales()),
                        complete.marketing().inPlaceOf(former.marketing()),
                        complete.policy()))
                .orElseGet(() -> new Pod(
                        new PodId(UlidCreator.getMonotonicUlid().toString()),
                        complete.name(),
                        List.of(channel),
                        complete.sales(),
                        complete.marketing(),
                        complete.policy()));
    }

    private static Card announcement(Pod pod, PersonId by) {
        var policy = pod.policy();
        return new Card(
                "This is now the shared channel of " + pod.name(),
                List.of(
                        new Part.Heading(pod.name()),
                        new Part.Paragraph(
                                Text.of(by).and(" set this channel up for handing leads from marketing to sales.")),
                        new Part.Facts(List.of(
                                new Fact("Sales", People.list(pod.sales())),
                                new Fact("Marketing", People.list(pod.marketing())),
                                Fact.of("Sales answers within", People.duration(policy.response())),
                                Fact.of(
                                        "Working time",
                                        policy.hours().from() + "–"
                                                + policy.hours().to() + ", "
                                                + policy.zone().getId()),
                                Fact.of(
                                        "Public holidays",
                                        policy.region() == null
                                                ? "none"
                                                : policy.region().toUpperCase(Locale.ROOT)))),
                        Part.Buttons.of(
                                Button.run("Hand over a lead", "lead"),
                                Button.run("Change", "setup"),
                                Button.run("Help", "help"))));
    }
}
