package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** {@code Draw now}: the next pairs without waiting for their time. */
final class DrawingNow implements ActionHandler {

    private final ChoosingPairs choosing;
    private final PairRounds rounds;
    private final Commits commits;
    private final InstantSource clock;

    DrawingNow(ChoosingPairs choosing, PairRounds rounds, Commits commits, InstantSource clock) {
        this.choosing = choosing;
        this.rounds = rounds;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return PairActions.NOW;
    }

    @Override
    public Reply handle(Action action) {
        return choosing.forPairing(action, action.argument(), (found, pod) -> draw(action, found, pod));
    }

    private Reply draw(Action action, Versioned<Pairing> found, Pod pod) {
        var now = clock.instant();
        var day = now.atZone(found.value().zone(pod)).toLocalDate();
        return rounds.begin(action.organization(), found, day, now)
                .map(begun -> commits.commit(action, Reply.onlyYou(words(begun.drawn())), begun.writes()))
                .orElseGet(() -> Reply.onlyYou("Today's pairs are drawn already."));
    }

    private static String words(Drawn drawn) {
        return switch (drawn) {
            case Drawn.Nobody(var why) -> "Nobody was paired: " + why.words() + ".";
            case Drawn.Paired(var couples, var left, var ignored) ->
                (couples.size() == 1 ? "One pair is drawn" : couples.size() + " pairs are drawn")
                        + " and told."
                        + (left.isEmpty()
                                ? ""
                                : left.size() == 1
                                        ? " One person has nobody this time, and comes first next time."
                                        : " " + left.size()
                                                + " people have nobody this time, and come first next time.");
        };
    }
}
