package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code Draw now}: asks first, then draws the next pairs without waiting for their time. */
final class DrawingNow implements ActionHandler, SubmissionHandler {

    private static final Reply DRAWN = Reply.onlyYou("Today's pairs are drawn already.");
    private static final Text WITHOUT = Text.of(
            "The next pairs are drawn and told at once, without waiting for their time. After that it goes on as planned.");
    private static final String EARLY =
            "had the next pairs drawn before their time. Those of the last round can still say what came of it.";

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
    public String form() {
        return PairActions.NOW;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return choosing.forPairing(
                action,
                action.argument(),
                (found, pod) -> today(found.value(), pod).equals(found.value().last())
                        ? DRAWN
                        : new Reply.Ask(form(action, found.value(), pod)));
    }

    private LocalDate today(Pairing pairing, Pod pod) {
        return clock.instant().atZone(pairing.zone(pod)).toLocalDate();
    }

    private Form form(Action action, Pairing pairing, Pod pod) {
        var running = rounds.running(action.organization(), pairing, clock.instant());
        return new Form(
                PairActions.NOW,
                pod.id().value(),
                "Draw pairs now",
                "Draw them",
                List.of(new Input.Notice("about", running.isEmpty() ? WITHOUT : ending(running))));
    }

    private static Text ending(List<Pair> running) {
        var met = running.stream().filter(Pair::hasMet).count();
        return Text.of("The present round was to go on until ")
                .and(running.getFirst().until())
                .and(", and " + met + " of " + running.size() + (running.size() == 1 ? " pair has" : " pairs have")
                        + " met so far. It ends with this: whoever has said nothing yet is asked at once, and has "
                        + "until then to meet and to say so. Then the channel reads what came of it.");
    }

    @Override
    public Reply handle(Submission submission) {
        return choosing.forPairing(submission, submission.argument(), (found, pod) -> draw(submission, found, pod));
    }

    private Reply draw(Submission submission, Versioned<Pairing> found, Pod pod) {
        var organization = submission.organization();
        var now = clock.instant();
        return rounds.begin(organization, found, today(found.value(), pod), now)
                .map(begun -> {
                    var writes = new ArrayList<>(begun.writes());
                    if (begun.drawn() instanceof Drawn.Paired
                            && !rounds.running(organization, found.value(), now).isEmpty()) {
                        writes.addAll(PairNotices.of(submission, pod, EARLY));
                    }
                    return commits.commit(submission, Reply.onlyYou(words(begun.drawn())), writes);
                })
                .orElse(DRAWN);
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
