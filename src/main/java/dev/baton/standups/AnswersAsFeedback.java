package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.pods.FieldSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What sales answered in stand-ups in words of their own. Plans and blockers are no feedback. */
final class AnswersAsFeedback implements FieldSource {

    private static final String KIND = "standup-answer";

    private final Rounds rounds;
    private final ReadingRound reading;

    AnswersAsFeedback(Rounds rounds, ReadingRound reading) {
        this.rounds = rounds;
        this.reading = reading;
    }

    /** A button, if somebody in sales has said something. */
    static Optional<Button> buttonFor(Round round, Answer answer) {
        var side = answer.side();
        return side != null && side.sells() && !words(round, answer).isEmpty()
                ? Optional.of(FieldSource.button(KIND, answer.id()))
                : Optional.empty();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(Interaction by, String id) {
        var end = Math.max(0, id.lastIndexOf(':'));
        var organization = by.organization();
        return RoundId.parse(id.substring(0, end))
                .flatMap(round -> rounds.find(organization, round))
                .flatMap(round -> rounds.answer(organization, round.value().id(), new PersonId(id.substring(end + 1)))
                        .map(answer -> answer.value())
                        .filter(answer -> reading.mayRead(by, round.value(), answer))
                        .flatMap(answer -> found(round.value(), answer)));
    }

    private static Optional<Found> found(Round round, Answer answer) {
        var words = words(round, answer);
        var belonging = new Belonging("stand-up", Summary.title(round), "standup show " + round.id());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(words, answer.person(), round.pod(), belonging, Known.NOTHING));
    }

    private static String words(Round round, Answer answer) {
        return IntStream.range(0, round.questions().size())
                .filter(at -> round.questions().get(at).kind() instanceof Question.Words)
                .mapToObj(answer::allTo)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
