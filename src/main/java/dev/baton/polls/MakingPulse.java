package dev.baton.polls;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.pods.Often;
import dev.baton.pods.Timing;
import dev.baton.pods.TimingForm;
import dev.baton.pods.WhichPod;
import dev.baton.pods.Words;
import dev.baton.schedule.DaysOff;
import dev.baton.store.Versioned;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /poll pulse}: asks what is to be asked again and again, and when, and begins with it. */
final class MakingPulse implements CommandHandler {

    private static final Set<String> OF_ONE_POLL = Set.of(PollForm.CLOSES, PollForm.AFTER);
    private static final int DATES = 5;

    private final Drafting drafting;
    private final Keepers keepers;
    private final Pulses pulses;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    MakingPulse(
            Drafting drafting,
            Keepers keepers,
            Pulses pulses,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.drafting = drafting;
        this.keepers = keepers;
        this.pulses = pulses;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("poll pulse", "", "asks the same again and again, and shows the trend");
    }

    @Override
    public Reply handle(Command command) {
        return WhichPod.of(keepers.podsFor(command), "pulse", PollActions.PULSE_POD, this::ask);
    }

    /** Goes on once the pod was chosen. */
    Reply choose(Submission submission) {
        return drafting.forKeeper(submission, new PodId(submission.value(WhichPod.INPUT)), pod -> ask(pod.value()));
    }

    private Reply ask(Pod pod) {
        var zone = pod.policy().zone();
        var timing = new Timing(
                Often.WEEKLY,
                Set.of(DayOfWeek.FRIDAY),
                LocalTime.of(10, 0),
                zone,
                today(pod),
                null,
                DaysOff.Instead.NEXT_WORKING_DAY);
        var inputs = new ArrayList<Input>(PollForm.inputs(Map.of(PollForm.KIND, List.of(Kind.SCALE.name()))).stream()
                .filter(input -> !OF_ONE_POLL.contains(input.id()))
                .toList());
        inputs.addAll(PulseForm.inputs(timing, zone, PulseForm.A_DAY));
        return new Reply.Ask(new Form(PollActions.PULSE, pod.id().value(), "New pulse", "Save", inputs));
    }

    private LocalDate today(Pod pod) {
        return clock.instant().atZone(pod.policy().zone()).toLocalDate();
    }

    Reply make(Submission submission) {
        return drafting.forKeeper(submission, new PodId(submission.argument()), pod -> {
            var complaints = new LinkedHashMap<String, String>();
            var draft = drafting.read(submission, pod.value(), complaints);
            var timing = TimingForm.read(submission, Optional.empty(), today(pod.value()), complaints);
            return timing == null || !complaints.isEmpty()
                    ? new Reply.Invalid(complaints)
                    : make(submission, pod, draft, timing);
        });
    }

    private Reply make(Submission submission, Versioned<Pod> pod, Draft draft, Timing timing) {
        var organization = submission.organization();
        if (pulses.every(organization).size() >= Pulses.MOST) {
            return Reply.onlyYou("There are " + Pulses.MOST + " pulses already. Please end one that nobody needs.");
        }
        var pulse = new Pulse(
                PollId.create().value(),
                pod.value().id(),
                submission.person(),
                draft,
                timing,
                PulseForm.open(submission));
        var outlook = pulses.outlook(pulse, pod.value(), clock.instant(), DATES);
        if (outlook.runs().isEmpty()) {
            return new Reply.Invalid(Map.of("until", "With these days it is never asked."));
        }
        var writes = new ArrayList<>(pulses.add(organization, pulse, pod.value()));
        writes.add(directory.unchanged(pod));
        var text = Text.of("“" + draft.question() + "” is asked " + timing.inSentence() + ". First at ")
                .and(outlook.runs().getFirst().toInstant())
                .and(Words.afterFirst(outlook) + " ")
                .and(new Text.Code("/poll list"))
                .and(" shows it, changes and ends it.");
        return commits.commit(submission, Reply.onlyYou(text), writes);
    }
}
