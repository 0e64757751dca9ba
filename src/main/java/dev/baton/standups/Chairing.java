package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who facilitates a round, in turn: somebody who is asked, and who is there when the summary comes. */
final class Chairing {

    private static final String DUTY = ": have a look at the summary, and see that blockers find help.";

    /** Whose turn it is, and how it goes on. */
    record Drawn(Round.Chair chair, Rota rota) {}

    /** Who is next depends on who is there next time; those who are there today are the best guess. */
    static Drawn atOpening(Standup standup, Collection<PersonId> present) {
        if (!standup.conduct().facilitated() || present.size() < 2) {
            return new Drawn(Round.Chair.NOBODY, standup.rota());
        }
        var now = standup.rota().among(present).orElseThrow();
        return new Drawn(new Round.Chair(now.person(), next(now.after(), present)), now.after());
    }

    /**
     * Whoever was never asked, or is gone by now, owes the turn still, and somebody else takes it.
     *
     * @param there who was asked and is there
     * @param due who is there, asked or not
     */
    static Drawn atEnd(Round.Chair chair, Rota rota, Collection<PersonId> there, Collection<PersonId> due) {
        var now = chair.now();
        if (now == null) {
            return new Drawn(chair, rota);
        }
        if (there.contains(now)) {
            var next = chair.next();
            var stays = next != null && due.contains(next);
            return new Drawn(stays ? chair : new Round.Chair(now, next(rota, due)), rota);
        }
        return rota.passOn(now, there)
                .map(turn -> new Drawn(new Round.Chair(turn.person(), next(turn.after(), due)), turn.after()))
                .orElseGet(() -> new Drawn(Round.Chair.NOBODY, rota.giveBack(now)));
    }

    private static @Nullable PersonId next(Rota rota, Collection<PersonId> present) {
        return rota.among(present).map(Rota.Turn::person).orElse(null);
    }

    /** What whoever facilitates is told as he is asked. */
    static Part duty() {
        return new Part.Paragraph(Text.of("You facilitate this round" + DUTY));
    }

    /** What whoever takes the turn at the end is told. */
    static Card takingOver(Round round) {
        return new Card(
                "You facilitate " + round.name(),
                List.of(
                        new Part.Paragraph(Text.of("")
                                .and(new Text.Strong(round.name()))
                                .and(": whose turn it was can't facilitate this round, so it is yours" + DUTY)),
                        Part.Buttons.of(Button.run("Show", "standup show " + round.id()))));
    }

    private Chairing() {}
}
