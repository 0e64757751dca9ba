package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which leads go to which pod, and to whom there. Immutable.
 *
 * @param conditions all of them must hold; a rule without any takes every lead
 * @param paused whether it is passed over for now
 * @param removal if it was removed a moment ago
 */
record Rule(
        RuleId id,
        String name,
        PodId pod,
        List<Condition> conditions,
        Target target,
        Terms terms,
        boolean paused,
        @Nullable Removal removal) {

    /** Nobody keeps more in order. */
    static final int MOST = 500;

    static final int MOST_CONDITIONS = 20;

    /** For so long a removal can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /**
     * Who removed it, and when.
     *
     * @param place where in the order it was, from 0
     */
    record Removal(PersonId by, Instant at, int place) {}

    /** What somebody says of a rule in one go. */
    record Draft(String name, PodId pod, Target target, Terms terms) {}

    Rule {
        conditions = List.copyOf(conditions);
    }

    static Rule create(Draft draft, List<Condition> conditions) {
        return new Rule(
                RuleId.create(), draft.name(), draft.pod(), conditions, draft.target(), draft.terms(), false, null);
    }

    Rule with(Draft draft) {
        return new Rule(id, draft.name(), draft.pod(), conditions, draft.target(), draft.terms(), paused, removal);
    }

    Rule with(Target other) {
        return new Rule(id, name, pod, conditions, other, terms, paused, removal);
    }

    Rule with(Condition condition) {
        return withConditions(
                Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    Rule withConditions(List<Condition> others) {
        return new Rule(id, name, pod, others, target, terms, paused, removal);
    }

    Rule paused(boolean yes) {
        return new Rule(id, name, pod, conditions, target, terms, yes, removal);
    }

    boolean isRemoved() {
        return removal != null;
    }

    Rule removed(PersonId by, Instant now, int place) {
        return new Rule(id, name, pod, conditions, target, terms, paused, new Removal(by, now, place));
    }

    /** Takes a removal back, for five minutes and by whoever removed it; else empty. */
    Optional<Rule> restored(PersonId by, Instant now) {
        return Optional.ofNullable(removal)
                .filter(each -> each.by().equals(by) && !now.isAfter(each.at().plus(REGRET)))
                .map(ignored -> new Rule(id, name, pod, conditions, target, terms, paused, null));
    }
}
