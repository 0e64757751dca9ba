package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.search.Likeness;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Finds what runs, or is to be published, and would say much the same to the same people at the same time. */
final class Collisions {

    /** How much of their words two audiences or offers share that are alike; see {@code CollisionTest}. */
    static final double ALIKE = 0.6;

    private static final List<Circle> PUBLISHED_AND_PLANNED = List.of(Circle.ALL, Circle.LEADS);

    private final ByDays days;
    private final Rights rights;
    private final InstantSource clock;

    Collisions(ByDays days, Rights rights, InstantSource clock) {
        this.days = days;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * What collides.
     *
     * @param collisions the ones that collide most first
     * @param all false if there were {@linkplain ByDays#MOST too many} to compare all
     */
    record Found(List<Collision> collisions, boolean all) {

        static final Found NOTHING = new Found(List.of(), true);

        Found {
            collisions = List.copyOf(collisions);
        }

        /** Whether there is nothing to say. */
        boolean isEmpty() {
            return collisions.isEmpty() && all;
        }
    }

    /** With what the brief says now, on its days from today on. */
    Found of(Interaction by, Brief brief) {
        var dates = brief.content().dates();
        var start = dates.start();
        var end = dates.end();
        if (start == null || end == null) {
            return Found.NOTHING;
        }
        var today = LocalDate.ofInstant(clock.instant(), dates.zone());
        var first = start.isBefore(today) ? today : start;
        return end.isBefore(first) ? Found.NOTHING : between(by, brief, first, end);
    }

    private Found between(Interaction by, Brief brief, LocalDate first, LocalDate last) {
        var on = days.between(by.organization(), PUBLISHED_AND_PLANNED, first, last);
        var found = on.briefs().stream()
                .filter(other -> other.stage() == Stage.PUBLISHED || other.stage() == Stage.SCHEDULED)
                .filter(other -> !other.id().equals(brief.id()))
                .filter(other -> Collision.meet(brief.content(), other.current()))
                .map(other -> with(by.organization(), by.person(), brief.content(), other))
                .filter(each -> each.audience() || each.offer())
                .sorted((one, other) ->
                        Boolean.compare(other.audience() && other.offer(), one.audience() && one.offer()))
                .toList();
        return new Found(found, on.all());
    }

    private Collision with(OrganizationId organization, PersonId person, Content content, Brief other) {
        var pitch = other.current().pitch();
        return new Collision(
                other,
                isAlike(content.pitch().audience(), pitch.audience()),
                isAlike(content.pitch().offer(), pitch.offer()),
                rights.mayHearOf(organization, person, other));
    }

    static boolean isAlike(String one, String other) {
        return Likeness.between(one, other) >= ALIKE;
    }
}
