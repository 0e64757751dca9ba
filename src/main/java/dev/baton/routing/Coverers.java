package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gets at one moment what would go to whom. */
public final class Coverers {

    private final RoutingStore kept;
    private final Map<PersonId, Versioned<Cover>> covers;

    /** @param covers those that hold */
    Coverers(RoutingStore kept, Stream<Versioned<Cover>> covers) {
        this.kept = kept;
        this.covers = covers.collect(
                Collectors.toUnmodifiableMap(cover -> cover.value().covered(), Function.identity()));
    }

    /**
     * The person, who covers the person, who covers that one, and so on: nobody twice, and of others only the pod's
     * sales. The last gets what would go to the first.
     */
    public List<PersonId> from(PersonId person, Pod pod) {
        return chain(
                person,
                covers.values().stream()
                        .map(Versioned::value)
                        .collect(Collectors.toUnmodifiableMap(Cover::covered, Cover::by)),
                pod);
    }

    static List<PersonId> chain(PersonId person, Map<PersonId, PersonId> covers, Pod pod) {
        var chain = new LinkedHashSet<PersonId>();
        @Nullable PersonId next = person;
        while (next != null && (next.equals(person) || pod.sells(next)) && chain.add(next)) {
            next = covers.get(next);
        }
        return List.copyOf(chain);
    }

    PersonId whoFor(PersonId person, Pod pod) {
        return from(person, pod).getLast();
    }

    /** The covers on the way from a person to who gets what would go to that person. */
    List<Versioned<Cover>> between(PersonId person, Pod pod) {
        var chain = from(person, pod);
        return chain.subList(0, chain.size() - 1).stream()
                .flatMap(each -> Optional.ofNullable(covers.get(each)).stream())
                .toList();
    }

    /** Makes a commit stale if one of the covers has ended that give to another what would go to a person. */
    public List<Write> unchanged(PersonId person, Pod pod) {
        return between(person, pod).stream().map(kept::unchanged).toList();
    }
}
