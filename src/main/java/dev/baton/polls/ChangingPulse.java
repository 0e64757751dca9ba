package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import dev.baton.pods.TimingForm;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code Change} on a pulse: when it is asked, and how long each time; what it asks stays, or there were no trend. */
final class ChangingPulse {

    private static final int DATES = 5;

    private final Pulses pulses;
    private final Keepers keepers;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    ChangingPulse(Pulses pulses, Keepers keepers, Directory directory, Commits commits, InstantSource clock) {
        this.pulses = pulses;
        this.keepers = keepers;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    Reply open(Action action) {
        return forKeeper(
                action,
                action.argument(),
                (found, pod) -> new Reply.Ask(
                        PulseForm.changing(found.value(), pod.value().policy().zone())));
    }

    Reply take(Submission submission) {
        return forKeeper(submission, submission.argument(), (found, pod) -> {
            var complaints = new LinkedHashMap<String, String>();
            var today =
                    LocalDate.ofInstant(clock.instant(), pod.value().policy().zone());
            var timing = TimingForm.read(submission, Optional.of(found.value().timing()), today, complaints);
            return timing == null || !complaints.isEmpty()
                    ? new Reply.Invalid(complaints)
                    : save(submission, found, found.value().changed(timing, PulseForm.open(submission)), pod);
        });
    }

    private Reply forKeeper(Interaction by, String id, BiFunction<Versioned<Pulse>, Versioned<Pod>, Reply> deed) {
        return pulses.find(by.organization(), id)
                .map(found ->
                        keepers.forKeeper(by, found.value().pod(), "change its pulses", pod -> deed.apply(found, pod)))
                .orElse(ListingPolls.ENDED);
    }

    /** A run that people can vote in stays as it is. */
    private Reply save(Interaction by, Versioned<Pulse> before, Pulse after, Versioned<Pod> pod) {
        var outlook = pulses.outlook(after, pod.value(), clock.instant(), DATES);
        if (outlook.runs().isEmpty()) {
            return new Reply.Invalid(Map.of("until", "With these days it is never asked."));
        }
        var writes = new ArrayList<>(pulses.change(by.organization(), before, after, pod.value()));
        writes.add(directory.unchanged(pod));
        var text = Text.of("“" + after.draft().question() + "” is asked "
                        + after.timing().inSentence() + ". Next: ")
                .and(outlook.runs().getFirst().toInstant())
                .and(Words.afterFirst(outlook));
        return commits.commit(by, Reply.onlyYou(text), writes);
    }
}
