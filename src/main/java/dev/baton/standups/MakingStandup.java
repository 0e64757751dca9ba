package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.StandupForm.Draft;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the form of {@code /standup new}, and tells the channel where the summaries go. */
final class MakingStandup implements SubmissionHandler {

    private final Drafting drafting;
    private final Standups standups;
    private final StandupSchedules schedules;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    MakingStandup(
            Drafting drafting,
            Standups standups,
            StandupSchedules schedules,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.drafting = drafting;
        this.standups = standups;
        this.schedules = schedules;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return StandupActions.NEW;
    }

    @Override
    public Reply handle(Submission submission) {
        return drafting.forKeeper(
                submission,
                new PodId(submission.argument()),
                pod -> drafting.read(
                        submission,
                        pod.value(),
                        Optional.empty(),
                        (draft, people) -> make(submission, pod, draft, people)));
    }

    private Reply make(Submission submission, Versioned<Pod> pod, Draft draft, Collection<Person> people) {
        var organization = submission.organization();
        if (standups.every(organization).size() >= Standups.MOST) {
            return Reply.onlyYou(
                    "There are " + Standups.MOST + " stand-ups already. Please end one that nobody needs.");
        }
        var standup = new Standup(
                StandupId.create(),
                draft.name(),
                pod.value().id(),
                draft.picked(),
                draft.timing(),
                draft.questions(),
                draft.conduct(),
                Rota.NEW,
                Set.of(),
                false,
                null);
        return drafting.refusal(organization, standup, pod.value(), people)
                .orElseGet(() -> make(submission, pod, standup, people));
    }

    private Reply make(Submission submission, Versioned<Pod> pod, Standup standup, Collection<Person> people) {
        var organization = submission.organization();
        var arranged = schedules.setAll(organization, standup, pod.value(), people);
        var writes = new ArrayList<Write>(arranged.writes());
        writes.add(standups.add(arranged.standup()));
        writes.add(directory.unchanged(pod));
        writes.addAll(announcements(submission, standup, pod.value()));
        return commits.commit(submission, receipt(organization, standup, pod.value(), people), writes);
    }

    private List<Write> announcements(Submission submission, Standup standup, Pod pod) {
        var organization = submission.organization();
        return Outgoing.inChannels(
                organization,
                standup.conduct().channels(organization, directory),
                "standup-new:" + standup.id(),
                announcement(submission, standup, pod),
                submission.context().account());
    }

    private static Card announcement(Submission submission, Standup standup, Pod pod) {
        return new Card(
                "A new stand-up: " + standup.name(),
                List.of(
                        new Part.Heading(standup.name()),
                        new Part.Paragraph(Text.of(submission.person())
                                .and(" made a stand-up of " + pod.name()
                                        + ". Who takes part is asked in private, and the summary shows here.")),
                        new Part.Facts(List.of(
                                Fact.of("When", standup.timing().words()), Fact.of("Questions", questions(standup)))),
                        Part.Buttons.of(
                                Button.run("My stand-ups", "standup"), Button.run("All stand-ups", "standup list"))));
    }

    private static String questions(Standup standup) {
        return standup.questions().stream()
                .map(question -> "• " + question.words())
                .collect(Collectors.joining("\n"));
    }

    private Reply receipt(OrganizationId organization, Standup standup, Pod pod, Collection<Person> people) {
        var first = schedules.next(standup, pod, pod.policy().zone(), clock.instant());
        var text = first.map(next -> Text.of("“" + standup.name() + "” is made. It is first on ")
                        .and(next.toInstant())
                        .and("."))
                .orElseGet(() -> Text.of("“" + standup.name() + "” is made."));
        return Reply.onlyYou(text.and(drafting.leftOut(organization, standup, pod, people)));
    }
}
