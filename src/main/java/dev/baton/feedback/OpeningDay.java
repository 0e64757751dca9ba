package dev.baton.feedback;

import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** A day on which a question is asked has begun somewhere on earth. */
final class OpeningDay implements ScheduleHandler {

    private final InstantSource clock;

    OpeningDay(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return Questions.HANDLER;
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var round = new Asked.Round(argument, run.time().toLocalDate());
        return List.of(QuestionTimers.ask(round, clock.instant()));
    }
}
