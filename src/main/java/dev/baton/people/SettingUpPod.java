package dev.baton.people;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes the form of {@code /baton setup}: founds a pod or changes it, and tells its channels. */
final class SettingUpPod implements SubmissionHandler {

    private final Directory directory;
    private final SetupRights rights;
    private final Workspaces workspaces;
    private final KeepingPod keeping;
    private final Commits commits;
    private final InstantSource clock;

    SettingUpPod(
            Directory directory,
            SetupRights rights,
            Workspaces workspaces,
            KeepingPod keeping,
            Commits commits,
            InstantSource clock) {
        this.directory = directory;
        this.rights = rights;
        this.workspaces = workspaces;
        this.keeping = keeping;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return SetupForm.NAME;
    }

    @Override
    public Reply handle(Submission submission) {
        return SetupTarget.parse(submission.argument())
                .map(target -> handle(submission, target))
                .orElseGet(() -> Reply.onlyYou("That channel is not one of yours."));
    }

    private Reply handle(Submission submission, SetupTarget target) {
        var organization = submission.organization();
        if (!workspaces.organizationOf(target.channel().workspace()).equals(organization)) {
            return Reply.onlyYou("That channel is not one of yours.");
        }
        var here = directory.podIn(organization, target.channel()).map(Pod::id);
        var wanted = here.or(() -> Optional.ofNullable(target.pod()));
        var before = wanted.flatMap(pod -> directory.versioned(organization, pod));
        var refusal = refusal(submission, target, before);
        return refusal.orElseGet(() -> read(submission, target.channel(), before));
    }

    private Optional<Reply> refusal(Submission submission, SetupTarget target, Optional<Versioned<Pod>> before) {
        if (before.isEmpty()) {
            return target.pod() == null
                    ? Optional.empty()
                    : Optional.of(Reply.onlyYou("That pod is gone. Please use /baton setup once more."));
        }
        var pod = before.get().value();
        if (!rights.mayChange(submission, pod)) {
            return Optional.of(Reply.onlyYou("Only people of this pod and administrators can change it."));
        }
        if (target.pod() != null && !target.pod().equals(pod.id())) {
            return Optional.of(Reply.onlyYou("This channel is the one of " + pod.name() + " by now."));
        }
        return pod.isAt(target.channel()) || pod.couldMeetIn(target.channel())
                ? Optional.empty()
                : Optional.of(Reply.onlyYou(
                        pod.name() + " has another channel on this platform. Please use /baton setup there."));
    }

    private Reply read(Submission submission, ConversationId channel, Optional<Versioned<Pod>> before) {
        Function<Set<PersonId>, Map<PersonId, Person>> persons =
                ids -> directory.persons(submission.organization(), ids);
        var elsewhere = before.map(pod -> Elsewhere.of(pod.value(), channel.workspace(), persons))
                .orElse(Elsewhere.NOTHING);
        return switch (SetupForm.read(submission, persons, elsewhere)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete complete
            when !hasOwnGroups(submission.organization(), complete) -> Reply.onlyYou("That group is not one of yours.");
            case Reading.Complete complete -> save(submission, channel, before, complete);
        };
    }

    private boolean hasOwnGroups(OrganizationId organization, Reading.Complete complete) {
        return Stream.of(complete.sides().sales(), complete.sides().marketing())
                .flatMap(team -> Stream.ofNullable(team.group()))
                .allMatch(group -> workspaces.organizationOf(group.workspace()).equals(organization));
    }

    private Reply save(
            Submission submission, ConversationId channel, Optional<Versioned<Pod>> before, Reading.Complete complete) {
        var organization = submission.organization();
        var pod = pod(channel, before, complete);
        var complaints = before.map(former -> rights.complaints(submission, former.value(), pod))
                .orElse(Map.of());
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        var kept = keeping.put(submission, before, pod);
        if (kept.isEmpty()) {
            return Reply.onlyYou("This workspace is just being linked with another one. Please try again in a minute.");
        }
        var writes = new ArrayList<Write>(kept.get());
        writes.addAll(Outgoing.inChannels(
                organization,
                pod.channels(),
                "setup:" + submission.context().id(),
                announcement(pod, submission.person()),
                submission.context().account()));
        if (pod.sales().group() != null || pod.marketing().group() != null) {
            writes.add(GroupMembership.ask(pod.id(), clock.instant()));
        }
        var reply = commits.commit(submission, Reply.nothing(), writes);
        directory.changed(organization);
        return reply;
    }

    private static Pod pod(ConversationId channel, Optional<Versioned<Pod>> before, Reading.Complete complete) {
        return before.map(Versioned::value)
                .map(former -> new Pod(
                        former.id(),
                        complete.name(),
                        Stream.concat(former.channels().stream(), Stream.of(channel))
                                .distinct()
                                .toList(),
                        complete.sides().sales().inPlaceOf(former.sales()),
                        complete.sides().marketing().inPlaceOf(former.marketing()),
                        complete.policy()))
                .orElseGet(() -> new Pod(
                        new PodId(UlidCreator.getMonotonicUlid().toString()),
                        complete.name(),
                        List.of(channel),
                        complete.sides().sales(),
                        complete.sides().marketing(),
                        complete.policy()));
    }

    private static Card announcement(Pod pod, PersonId by) {
        return new Card(
                "This is now the shared channel of " + pod.name(),
                List.of(
                        new Part.Heading(pod.name()),
                        new Part.Paragraph(
                                Text.of(by).and(" set this channel up for handing leads from marketing to sales.")),
                        new Part.Facts(facts(pod)),
                        Part.Buttons.of(
                                Button.run("Hand over a lead", "lead"),
                                Button.run("Change", "setup"),
                                Button.run("Help", "help"))));
    }

    private static List<Fact> facts(Pod pod) {
        var policy = pod.policy();
        var hours = policy.hours();
        var region = policy.region();
        var facts = new ArrayList<>(People.sides(pod));
        facts.addAll(List.of(
                Fact.of("Sales answers within", People.response(policy.leads())),
                Fact.of("If nobody answers", People.breach(policy.leads())),
                Fact.of(
                        "Working time",
                        hours.from() + "–" + hours.to() + ", " + policy.zone().getId()),
                Fact.of("Public holidays", region == null ? "none" : region.toUpperCase(Locale.ROOT))));
        if (pod.channels().size() > 1) {
            facts.add(Fact.of("Channels", People.platforms(pod)));
        }
        return facts;
    }
}
