package dev.baton.standups.meetings;

import dev.baton.chat.PersonId;
import dev.baton.standups.Rota;
import dev.baton.standups.meetings.Duties.Duty;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to do what. Where both sides meet, one of them facilitates and the other takes notes, the next time
 * the other way round; within a side it is whoever owes most.
 *
 * @param marketingFirst which side facilitates next
 */
record Turns(Rota facilitating, Rota noting, Rota visiting, boolean marketingFirst) {

    static final Turns NEW = new Turns(Rota.NEW, Rota.NEW, Rota.NEW, false);

    /** Those of each side who are there, guests to be among them. */
    record Present(Circle circle, Set<PersonId> sales, Set<PersonId> marketing) {

        Present {
            sales = Set.copyOf(sales);
            marketing = Set.copyOf(marketing);
        }

        /** Those whose meeting it is. */
        Collection<PersonId> hosts() {
            return switch (circle) {
                case JOINT -> union();
                case SALES -> sales;
                case MARKETING -> marketing;
            };
        }

        /** Those who can come as a guest. */
        Collection<PersonId> visitors() {
            return switch (circle) {
                case JOINT -> List.of();
                case SALES -> without(marketing, sales);
                case MARKETING -> without(sales, marketing);
            };
        }

        /** Of which sides it takes turns. */
        boolean alternates() {
            return circle == Circle.JOINT && !sales.isEmpty() && !marketing.isEmpty();
        }

        /** Those of the sides that somebody is on. */
        Collection<PersonId> like(PersonId person) {
            if (circle != Circle.JOINT) {
                return hosts();
            }
            return sales.contains(person) ? sales : marketing.contains(person) ? marketing : union();
        }

        private List<PersonId> union() {
            return Stream.concat(sales.stream(), marketing.stream()).distinct().toList();
        }
    }

    /** Who does what, and how it goes on. */
    record Draw(Duties duties, Turns after) {}

    Draw draw(Present present) {
        var alternates = present.alternates();
        var first = alternates ? side(present, marketingFirst) : present.hosts();
        var second = alternates ? side(present, !marketingFirst) : present.hosts();
        var facilitator = facilitating.among(first);
        var leads = facilitator.map(Rota.Turn::person);
        var others = leads.map(person -> without(second, Set.of(person))).orElse(List.of());
        var noteTaker = noting.among(
                others.isEmpty()
                        ? leads.map(person -> without(first, Set.of(person))).orElse(List.of())
                        : others);
        var guest = visiting.among(present.visitors());
        return new Draw(
                new Duties(leads.orElse(null), who(noteTaker), who(guest), Set.of()),
                new Turns(
                        facilitator.map(Rota.Turn::after).orElse(facilitating),
                        noteTaker.map(Rota.Turn::after).orElse(noting),
                        guest.map(Rota.Turn::after).orElse(visiting),
                        alternates ? !marketingFirst : marketingFirst));
    }

    private static Collection<PersonId> side(Present present, boolean marketing) {
        return marketing ? present.marketing() : present.sales();
    }

    private static @Nullable PersonId who(Optional<Rota.Turn> turn) {
        return turn.map(Rota.Turn::person).orElse(null);
    }

    static List<PersonId> without(Collection<PersonId> people, Collection<PersonId> others) {
        return people.stream().filter(person -> !others.contains(person)).toList();
    }

    /** Somebody passes a turn on; empty if nobody else is there. Who passed it on owes it still. */
    Optional<Draw> passOn(Duties duties, Duty duty, PersonId from, Present present) {
        var pool = duty == Duty.VISIT ? present.visitors() : present.like(from);
        var others = pool.stream()
                .filter(person -> !duties.isBusy(person) && !duties.passed().contains(person))
                .toList();
        return rota(duty)
                .passOn(from, others)
                .map(turn -> new Draw(duties.with(duty, turn.person()), with(duty, turn.after())));
    }

    /** The date doesn't take place, or somebody did not do his part: it is owed still. */
    Turns giveBack(Duties duties, Duty... which) {
        var turns = this;
        for (var duty : which) {
            var person = duties.of(duty);
            turns = person == null ? turns : turns.with(duty, turns.rota(duty).giveBack(person));
        }
        return turns;
    }

    /** The date takes place after all. */
    Turns take(Duties duties) {
        var turns = this;
        for (var duty : Duty.values()) {
            var person = duties.of(duty);
            turns = person == null ? turns : turns.with(duty, turns.rota(duty).take(person));
        }
        return turns;
    }

    Rota rota(Duty duty) {
        return switch (duty) {
            case FACILITATE -> facilitating;
            case TAKE_NOTES -> noting;
            case VISIT -> visiting;
        };
    }

    Turns with(Duty duty, Rota rota) {
        return switch (duty) {
            case FACILITATE -> new Turns(rota, noting, visiting, marketingFirst);
            case TAKE_NOTES -> new Turns(facilitating, rota, visiting, marketingFirst);
            case VISIT -> new Turns(facilitating, noting, rota, marketingFirst);
        };
    }
}
