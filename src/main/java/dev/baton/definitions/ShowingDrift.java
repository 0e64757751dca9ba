package dev.baton.definitions;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.people.Pod;
import java.time.InstantSource;
import java.time.YearMonth;

/** {@code /lead definition drift}: what came back this month so far, for whoever asks. */
final class ShowingDrift implements CommandHandler {

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
        return Verb.lookInside(DefinitionCards.DRIFT, "[POD]", "shows which clauses were cited in returns this month");
    }

    @Override
    public Reply handle(Command command) {
        return pods.of(command, DefinitionCards.DRIFT, (pod, more) -> show(command, pod));
    }

    private Reply show(Command command, Pod pod) {
        var month = YearMonth.from(clock.instant().atZone(pod.policy().zone()));
        return report.of(command.organization(), pod, month)
                .<Reply>map(drift -> new Reply.OnlyYou(DriftCards.of(drift)))
                .orElseGet(() -> Reply.onlyYou("Returns aren't counted here, so there is nothing to show."));
    }
}
