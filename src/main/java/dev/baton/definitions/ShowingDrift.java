package dev.baton.definitions;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Pod;
import java.time.InstantSource;
import java.time.YearMonth;

/** {@code /lead definition drift}: what came back this month so far, or last month, for whoever asks. */
final class ShowingDrift implements CommandHandler {

    /** Behind the pod's name: the month before this one. */
    static final String LAST = "last";

    private final MeantPod pods;
    private final DriftReport report;
    private final InstantSource clock;

    ShowingDrift(MeantPod pods, DriftReport report, InstantSource clock) {
        this.pods = pods;
        this.report = report;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(
                DefinitionCards.DRIFT,
                "[POD] [last]",
                "shows which clauses were cited in returns this month, or the last one");
    }

    @Override
    public Reply handle(Command command) {
        return pods.of(
                command,
                DefinitionCards.DRIFT,
                (pod, more) -> show(command, pod, more.stream().anyMatch(LAST::equalsIgnoreCase)));
    }

    private Reply show(Command command, Pod pod, boolean isLast) {
        var now = YearMonth.from(clock.instant().atZone(pod.policy().zone()));
        var line = DefinitionCards.DRIFT + " " + pod.id();
        var other = isLast ? Button.run("This month", line) : Button.run("Last month", line + " " + LAST);
        return report.of(command.organization(), pod, isLast ? now.minusMonths(1) : now)
                .<Reply>map(drift -> new Reply.OnlyYou(DriftCards.of(drift, other)))
                .orElseGet(() -> Reply.onlyYou("Returns aren't counted here, so there is nothing to show."));
    }
}
