package dev.baton.briefs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes by itself in a pod while a brief runs: each once, and only while there is a point to it.
 *
 * @param ahead what is still to come
 * @param done the keys of what has come
 */
record Course(List<Milestone> ahead, Set<String> done) {

    static final Course NONE = new Course(List.of(), Set.of());

    Course {
        ahead = List.copyOf(ahead);
        done = Set.copyOf(done);
    }

    /**
     * It holds something else, or the same, from now on. What would have come before now doesn't come any more, unless
     * it was waited for.
     */
    Course planned(List<Milestone> all, Instant now) {
        var waited = ahead.stream().map(Milestone::key).collect(Collectors.toUnmodifiableSet());
        return new Course(
                all.stream()
                        .filter(each -> !done.contains(each.key()))
                        .filter(each -> each.at().isAfter(now) || (waited.contains(each.key()) && each.isDue(now)))
                        .toList(),
                done);
    }

    /** What has to be done now. */
    List<Milestone> due(Instant now) {
        return ahead.stream().filter(each -> each.isDue(now)).toList();
    }

    /** What is due was done, and what is pointless by now is left out. */
    Course past(Instant now) {
        return new Course(
                ahead.stream().filter(each -> each.at().isAfter(now)).toList(),
                Stream.concat(done.stream(), due(now).stream().map(Milestone::key))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** When something comes next; empty if nothing does. */
    Optional<Instant> next() {
        return ahead.stream().map(Milestone::at).min(Comparator.naturalOrder());
    }
}
