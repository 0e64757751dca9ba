package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.search.Likeness;
import java.util.List;
import java.util.stream.Stream;

/** Finds what runs, or is to be published, and would say much the same to the same people at the same time. */
final class Collisions {

    /** How much of their words two audiences or offers share that are alike; see {@code CollisionTest}. */
    static final double ALIKE = 0.6;

    /** More are not compared, those changed longest ago first, as who publishes waits for it. */
    private static final int MANY = 300;

    private final Briefs briefs;

    Collisions(Briefs briefs) {
        this.briefs = briefs;
    }

    /** With what the brief says now, the one that collides most first. */
    List<Collision> of(OrganizationId organization, Brief brief) {
        return Stream.concat(briefs.running(organization, MANY).stream(), briefs.scheduled(organization, MANY).stream())
                .filter(other -> !other.id().equals(brief.id()))
                .filter(other -> Collision.meet(brief.content(), other.current()))
                .map(other -> between(brief.content(), other))
                .filter(each -> each.audience() || each.offer())
                .sorted((one, other) ->
                        Boolean.compare(other.audience() && other.offer(), one.audience() && one.offer()))
                .toList();
    }

    private static Collision between(Content content, Brief other) {
        var pitch = other.current().pitch();
        return new Collision(
                other,
                other.current(),
                isAlike(content.pitch().audience(), pitch.audience()),
                isAlike(content.pitch().offer(), pitch.offer()));
    }

    static boolean isAlike(String one, String other) {
        return Likeness.between(one, other) >= ALIKE;
    }
}
