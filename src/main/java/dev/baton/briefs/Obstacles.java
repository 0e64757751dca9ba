package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.pods.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a brief to which sales has agreed from being published: things may have changed since. */
final class Obstacles {

    private final Sides sides;
    private final Directory directory;

    Obstacles(Sides sides, Directory directory) {
        this.sides = sides;
        this.directory = directory;
    }

    /** Those of this moment, whatever this node remembers of people. */
    List<String> anew(OrganizationId organization, Content content, Instant now) {
        directory.forget(organization);
        return of(organization, content, now);
    }

    /**
     * In sentences that say what to do.
     *
     * @param at when it is to be published
     */
    List<String> of(OrganizationId organization, Content content, Instant at) {
        var obstacles = new ArrayList<String>();
        var missing = content.missing();
        if (!missing.isEmpty()) {
            obstacles.add("It needs " + Words.list(missing) + ".");
        }
        gone(organization, content.aim().owner(), "owner", obstacles);
        gone(organization, content.aim().partner(), "partner", obstacles);
        obstacles.addAll(sides.wrong(organization, content.aim()).values());
        var end = content.dates().end();
        if (end != null && content.dates().isOver(at)) {
            obstacles.add("Its last day is " + Words.date(end) + ". Please choose later days.");
        }
        return obstacles;
    }

    /** Who has left is nobody's owner or partner, even if a pod still names him. */
    private void gone(OrganizationId organization, @Nullable PersonId person, String as, List<String> obstacles) {
        if (person != null
                && directory
                        .person(organization, person)
                        .flatMap(Person::address)
                        .isEmpty()) {
            var name = directory.person(organization, person).map(Person::name).orElse("Somebody");
            obstacles.add(name + " isn't there any more. Please pick another " + as + ".");
        }
    }
}
