package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.standups.pairs.PairingForm.Draft;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes for what and when people of a pod are paired, at first and when it changes. The channel hears of the first. */
final class SettingPairs implements ActionHandler, SubmissionHandler {

    private final ChoosingPairs choosing;
    private final Pairs pairs;
    private final PairsSchedule schedule;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    SettingPairs(
            ChoosingPairs choosing,
            Pairs pairs,
            PairsSchedule schedule,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.choosing = choosing;
        this.pairs = pairs;
        this.schedule = schedule;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return PairActions.SET;
    }

    @Override
    public String form() {
        return PairActions.SET;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return choosing.forPod(action, action.argument(), pod -> {
            var today = clock.instant().atZone(pod.value().policy().zone()).toLocalDate();
            var draft = pairs.pairing(action.organization(), pod.value().id())
                    .map(found -> Draft.of(found.value()))
                    .orElseGet(() -> Draft.blank(pod.value(), today));
            return new Reply.Ask(PairingForm.of(pod.value(), draft));
        });
    }

    @Override
    public Reply handle(Submission submission) {
        return choosing.forPod(submission, submission.argument(), pod -> {
            var before = pairs.pairing(submission.organization(), pod.value().id());
            return switch (PairingForm.read(submission, pod.value(), clock.instant(), before.map(Versioned::value))) {
                case PairingForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case PairingForm.Reading.Complete(var draft) -> set(submission, pod, before, draft);
            };
        });
    }

    private Reply set(Submission submission, Versioned<Pod> pod, Optional<Versioned<Pairing>> before, Draft draft) {
        var organization = submission.organization();
        if (before.filter(found -> draft.equals(Draft.of(found.value()))).isPresent()) {
            return Reply.onlyYou(
                    Text.of("Nothing has changed. ").and(next(before.get().value(), pod.value())));
        }
        var by = submission.person();
        var pairing = before.map(found -> found.value().changed(draft.kinds(), draft.timing(), by))
                .orElseGet(() -> Pairing.made(pod.value().id(), draft.kinds(), draft.timing(), by));
        var writes = new ArrayList<>(schedule.set(organization, pairing, pod.value()));
        writes.add(pairs.put(before, pairing));
        writes.add(directory.unchanged(pod));
        var next = schedule.next(pairing, pod.value(), clock.instant());
        if (before.isPresent()) {
            var deed = "changed what people are paired for, or when: " + PairingForm.words(pairing.kinds()) + ", "
                    + pairing.timing().inSentence() + ".";
            writes.addAll(PairNotices.of(submission, pod.value(), deed));
        } else {
            writes.addAll(announcements(
                    submission,
                    pairing,
                    pod.value(),
                    next.map(each -> each.toInstant()).orElse(null)));
        }
        var said = Text.of("Saved. ").and(next(pairing, pod.value()));
        return commits.commit(submission, Reply.onlyYou(said), writes);
    }

    private Text next(Pairing pairing, Pod pod) {
        return schedule.next(pairing, pod, clock.instant())
                .map(next -> Text.of("The next pairs are drawn ")
                        .and(next.toInstant())
                        .and("."))
                .orElse(Text.of(""));
    }

    private static List<Write> announcements(Submission submission, Pairing pairing, Pod pod, @Nullable Instant first) {
        return Outgoing.inChannels(
                submission.organization(),
                pod.channels(),
                "pairs-new:" + submission.context().id(),
                PairCards.announcement(pairing, pod, submission.person(), first),
                submission.context().account());
    }
}
