package dev.baton.standups.meetings;

import dev.baton.chat.PersonId;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.standups.meetings.Turns.Draw;
import dev.baton.standups.meetings.Turns.Present;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or its people have changed after a date was drawn. Who can do his part still does so; what somebody else
 * has to do now is owed still, and goes to whoever owes most.
 */
final class Redraw {

    /** Guests first and last: who need not come as one can take notes, and the other way round. */
    private static final List<Duty> ORDER = List.of(Duty.VISIT, Duty.FACILITATE, Duty.TAKE_NOTES, Duty.VISIT);

    static Draw of(Turns turns, Duties duties, Present present) {
        var draw = new Draw(duties, turns);
        for (var duty : ORDER) {
            draw = of(draw, duty, present);
        }
        return draw;
    }

    private static Draw of(Draw draw, Duty duty, Present present) {
        var person = draw.duties().of(duty);
        var pool = pool(draw.duties(), duty, present);
        if (person == null ? pool.isEmpty() : pool.contains(person)) {
            return draw;
        }
        var rota = draw.after().rota(duty);
        var free = pool.stream()
                .filter(each ->
                        !draw.duties().isBusy(each) && !draw.duties().passed().contains(each))
                .toList();
        var turn = person == null ? rota.among(free) : rota.passOn(person, free);
        if (turn.isPresent()) {
            return new Draw(
                    draw.duties().given(duty, turn.get().person()),
                    draw.after().with(duty, turn.get().after()));
        }
        return new Draw(draw.duties().given(duty, null), draw.after().giveBack(draw.duties(), duty));
    }

    /** Who can do it, busy or not. */
    private static Collection<PersonId> pool(Duties duties, Duty duty, Present present) {
        return switch (duty) {
            case VISIT -> present.visitors();
            case FACILITATE -> present.hosts();
            case TAKE_NOTES -> noteTakers(duties.facilitator(), present);
        };
    }

    /** Of the side that doesn't facilitate, if it takes turns and somebody is there. */
    private static Collection<PersonId> noteTakers(@Nullable PersonId facilitator, Present present) {
        if (facilitator == null) {
            return present.hosts();
        }
        var others = present.alternates() ? other(facilitator, present) : present.hosts();
        var pool = Turns.without(others, Set.of(facilitator));
        return pool.isEmpty() ? Turns.without(present.hosts(), Set.of(facilitator)) : pool;
    }

    private static Collection<PersonId> other(PersonId facilitator, Present present) {
        var sides = new ArrayList<PersonId>();
        Stream.of(present.sales(), present.marketing())
                .filter(side -> !side.contains(facilitator))
                .forEach(sides::addAll);
        return sides.isEmpty() ? present.hosts() : sides;
    }

    private Redraw() {}
}
