package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Zones;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Optional;

/** {@code Publish at a time}: asks when, warns of others that say much the same, and repeats what was understood. */
final class Scheduling {

    private final Finding finding;
    private final Clearance clearance;
    private final Settling settling;
    private final InstantSource clock;

    Scheduling(Finding finding, Clearance clearance, Settling settling, InstantSource clock) {
        this.finding = finding;
        this.clearance = clearance;
        this.settling = settling;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.forEditor(
                action,
                action.argument(),
                found -> clearance.check(action, found.value(), clock.instant()).orElseGet(() -> ask(found.value())));
    }

    private static Reply ask(Brief brief) {
        return brief.stage().isOut() ? Outcomes.notNow(brief.stage()) : new Reply.Ask(ScheduleForm.of(brief));
    }

    Reply take(Submission submission) {
        return finding.forEditor(submission, submission.argument(), found -> {
            var brief = found.value();
            var complaints = new LinkedHashMap<String, String>();
            var at = ScheduleForm.read(submission, brief.content().dates(), clock.instant(), complaints);
            if (at.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            return clearance
                    .check(submission, brief, at.get().toInstant())
                    .or(() -> clearance.warn(
                            submission,
                            brief,
                            BriefActions.SCHEDULE_ANYWAY,
                            Choice.of(brief, at.get()).write()))
                    .orElseGet(() -> schedule(submission, found, at.get()));
        });
    }

    /** The time that was chosen before the warning came. It is what somebody sent, so it is checked again. */
    private record Choice(String brief, ZonedDateTime at) {

        static Choice of(Brief brief, ZonedDateTime at) {
            return new Choice(brief.id().value(), at);
        }

        String write() {
            return brief + " " + at.toInstant().toEpochMilli() + " "
                    + at.getZone().getId();
        }

        static Optional<Choice> read(String argument) {
            var target = Target.read(argument);
            var words = target.rest();
            return words.size() == 2 && words.getFirst().matches("[0-9]{1,15}")
                    ? Zones.find(words.getLast())
                            .map(zone -> new Choice(
                                    target.id(),
                                    Instant.ofEpochMilli(Long.parseLong(words.getFirst()))
                                            .atZone(zone)))
                    : Optional.empty();
        }
    }

    /** In spite of the warning. */
    Reply takeAnyway(Submission submission) {
        return Choice.read(submission.argument())
                .map(choice -> finding.forEditor(
                        submission,
                        choice.brief(),
                        found -> clearance
                                .check(submission, found.value(), choice.at().toInstant())
                                .orElseGet(() -> schedule(submission, found, choice.at()))))
                .orElse(Finding.GONE);
    }

    private Reply schedule(Interaction by, Versioned<Brief> found, ZonedDateTime at) {
        var now = clock.instant();
        if (!at.toInstant().isAfter(now)) {
            return settling.unchanged(by, found.value(), ScheduleForm.words(at) + " is over by now.");
        }
        return settling.settle(
                by,
                found,
                found.value().schedule(at.toInstant(), by.person(), now),
                "It will be published on " + ScheduleForm.words(at) + ".");
    }

    /** {@code Don't publish}. */
    Reply stop(Action action) {
        return finding.forEditor(
                action,
                action.argument(),
                found -> settling.settle(
                        action,
                        found,
                        found.value().dontPublish(clock.instant()),
                        "It isn't published by itself any more. Sales has agreed to it all the same."));
    }
}
