package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Verb;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /feedback setup}: until when marketing answers, which reactions count; {@code here}: where items go. */
final class SettingUpFeedback implements CommandHandler, SubmissionHandler {

    private static final int MOST_HOURS = 200;

    private final Desks desks;
    private final Keepers keepers;
    private final Directory directory;
    private final Commits commits;

    SettingUpFeedback(Desks desks, Keepers keepers, Directory directory, Commits commits) {
        this.desks = desks;
        this.keepers = keepers;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public Verb verb() {
        return Verb.act("feedback setup", "[here] [POD]", "says until when feedback is answered, and in which channel");
    }

    @Override
    public String form() {
        return FeedbackActions.SETUP;
    }

    @Override
    public Reply handle(Command command) {
        var here = command.arguments().stream().anyMatch("here"::equalsIgnoreCase);
        var name = command.arguments().stream()
                .filter(word -> !word.equalsIgnoreCase("here"))
                .collect(Collectors.joining(" "));
        var pods = keepers.podsFor(command).stream()
                .filter(pod -> name.isEmpty() || pod.name().equalsIgnoreCase(name))
                .toList();
        return switch (pods.size()) {
            case 0 ->
                Reply.onlyYou("There is no such pod of yours. People of a pod and administrators set up its feedback;"
                        + " /baton people shows who that is.");
            case 1 -> here ? move(command, pods.getFirst()) : ask(command, pods.getFirst());
            default ->
                Reply.onlyYou("You are in several pods. Please add which one, such as /feedback setup "
                        + pods.getFirst().name() + ".");
        };
    }

    private Reply move(Interaction by, Pod pod) {
        var channel = by.context().conversation();
        if (channel == null || by.context().isPrivate()) {
            return Reply.onlyYou("Please use this in the channel that feedback is to go to.");
        }
        return keepers.forKeeper(by, pod.id(), "say where its feedback goes", read -> {
            var before = desks.find(by.organization(), pod.id());
            var desk = before.map(Versioned::value)
                    .orElseGet(() -> Desk.usual(pod.id()))
                    .at(channel, pod);
            return commits.commit(
                    by,
                    Reply.onlyYou("Feedback for " + pod.name() + " comes here from now on."),
                    desks.put(before, desk),
                    directory.unchanged(read));
        });
    }

    private Reply ask(Interaction by, Pod pod) {
        var desk = desks.of(by.organization(), pod.id());
        return new Reply.Ask(new Form(
                FeedbackActions.SETUP,
                pod.id().value(),
                "Feedback",
                "Save",
                List.of(
                        new Input.Line(
                                "hours",
                                Caption.required("Marketing answers within")
                                        .hint("Working hours of the pod, such as 8"),
                                false,
                                3,
                                Long.toString(desk.triage().toHours())),
                        new Input.Line(
                                "emoji",
                                Caption.optional("Reactions that save a message")
                                        .hint("Names of emoji with commas, such as mega, eyes"),
                                false,
                                FeedbackForm.SHORT,
                                Reactions.write(desk.emoji())),
                        new Input.Choice(
                                "digest",
                                Caption.required("A digest each week?"),
                                false,
                                List.of(new Option("yes", "Yes, if there is something"), new Option("no", "No")),
                                List.of(desk.digest() ? "yes" : "no")))));
    }

    @Override
    public Reply handle(Submission submission) {
        var hours = hours(submission.value("hours"));
        if (hours.isEmpty()) {
            return new Reply.Invalid(Map.of("hours", "Please write a whole number from 1 to " + MOST_HOURS + "."));
        }
        var emoji = Reactions.read(submission.value("emoji"));
        var complaint = Reactions.complaint(emoji);
        if (complaint.isPresent()) {
            return new Reply.Invalid(Map.of("emoji", complaint.get()));
        }
        return keepers.forKeeper(submission, new PodId(submission.argument()), "set up its feedback", pod -> {
            var before = desks.find(submission.organization(), pod.value().id());
            var known = before.map(Versioned::value)
                    .orElseGet(() -> Desk.usual(pod.value().id()));
            var desk = new Desk(
                    known.pod(),
                    known.own(),
                    hours.get(),
                    Set.copyOf(emoji),
                    !submission.value("digest").equals("no"));
            return commits.commit(submission, saved(desk), desks.put(before, desk), directory.unchanged(pod));
        });
    }

    private static Reply saved(Desk desk) {
        var reactions = desk.emoji().isEmpty()
                ? "No reaction saves a message."
                : "Reactions that save a message: " + Reactions.write(desk.emoji()) + ".";
        return Reply.onlyYou(
                "Saved. " + reactions + " In the channel that feedback is to go to, /feedback setup here says so.");
    }

    private static Optional<Duration> hours(String typed) {
        return typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= MOST_HOURS
                ? Optional.of(Duration.ofHours(Integer.parseInt(typed)))
                : Optional.empty();
    }
}
