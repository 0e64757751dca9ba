package dev.baton.people;

import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a pod a form can't show where the pod is being set up: people without an account there, and groups of another
 * workspace. It stays as it is, whatever is filled in.
 */
record Elsewhere(Pod.Team sales, Pod.Team marketing) {

    static final Elsewhere NOTHING = new Elsewhere(Pod.Team.NOBODY, Pod.Team.NOBODY);

    /** @param persons gives those of them whom Baton knows */
    static Elsewhere of(Pod pod, WorkspaceId here, Function<Set<PersonId>, Map<PersonId, Person>> persons) {
        var known = persons.apply(Stream.of(pod.sales(), pod.marketing())
                .flatMap(team -> Stream.concat(team.picked().stream(), Stream.ofNullable(team.lead())))
                .collect(Collectors.toUnmodifiableSet()));
        return new Elsewhere(of(pod.sales(), here, known), of(pod.marketing(), here, known));
    }

    private static Pod.Team of(Pod.Team team, WorkspaceId here, Map<PersonId, Person> known) {
        Predicate<PersonId> isElsewhere =
                id -> known.containsKey(id) && known.get(id).accountIn(here).isEmpty();
        var people = team.picked().stream().filter(isElsewhere).collect(Collectors.toUnmodifiableSet());
        var lead = Optional.ofNullable(team.lead()).filter(isElsewhere);
        var group = team.group() == null || team.group().workspace().equals(here) ? null : team.group();
        return new Pod.Team(people, group, Set.of()).ledBy(lead.orElse(null));
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** A side as it was filled in here, and what of it is elsewhere. Whoever is picked here to lead it does. */
    static Pod.Team together(Pod.Team here, Pod.Team elsewhere) {
        var picked = Stream.concat(here.picked().stream(), elsewhere.picked().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Pod.Team(picked, elsewhere.group() == null ? here.group() : elsewhere.group(), Set.of())
                .ledBy(here.lead() == null ? elsewhere.lead() : here.lead());
    }

    /** For whoever fills the form in. */
    Text words() {
        return Text.of("Some are not in this workspace and stay as they are. Sales: ")
                .and(side(sales))
                .and(". Marketing: ")
                .and(side(marketing))
                .and(".");
    }

    private static Text side(Pod.Team team) {
        return team.lead() == null
                ? people(team)
                : people(team).and(", led by ").and(team.lead());
    }

    private static Text people(Pod.Team team) {
        if (team.picked().isEmpty()) {
            return Text.of(team.group() == null ? "nobody" : "a group");
        }
        return team.group() == null ? People.list(team) : People.list(team).and(" and a group");
    }
}
