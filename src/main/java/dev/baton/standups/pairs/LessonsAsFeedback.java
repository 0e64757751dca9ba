package dev.baton.standups.pairs;

import dev.baton.chat.Button;
import dev.baton.chat.Interaction;
import dev.baton.pods.FieldSource;
import dev.baton.pods.Words;
import java.util.Optional;

/** What somebody learned from the other of a pair, for that person alone. */
final class LessonsAsFeedback implements FieldSource {

    private static final String KIND = "pair";

    private final Pairs pairs;

    LessonsAsFeedback(Pairs pairs) {
        this.pairs = pairs;
    }

    static Button buttonFor(Pair pair) {
        return FieldSource.button(KIND, pair.id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(Interaction by, String id) {
        return pairs.find(by.organization(), id).flatMap(found -> {
            var pair = found.value();
            var learned = pair.learnedBy(by.person());
            return learned.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Found(learned, by.person(), pair.pod(), belonging(pair), Known.NOTHING));
        });
    }

    private static Belonging belonging(Pair pair) {
        var name = pair.kind().label() + ", " + Words.day(pair.day());
        return new Belonging("pairs", name, "standup pairs " + pair.pod());
    }
}
