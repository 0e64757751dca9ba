package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.definitions.Citations;
import dev.baton.leads.LeadEvent.Kind;
import dev.baton.people.PodId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts by the log of leads what returns cite, and what was missing in leads that were sent all the same. */
final class CitedClauses implements Citations {

    private static final int REASONS = 50;

    private final LeadLog log;

    CitedClauses(LeadLog log) {
        this.log = log;
    }

    /** A lead that was returned twice is one; it may cite several clauses. */
    @Override
    public Counted between(OrganizationId organization, PodId pod, Instant from, Instant to) {
        var leads = log.steps(organization, pod, from, to).values();
        var returned = leads.stream()
                .filter(steps -> steps.stream().anyMatch(step -> step.kind() == Kind.RETURNED))
                .count();
        var cited = leads.stream()
                .flatMap(steps -> codes(
                        steps,
                        step -> step.kind() == Kind.RETURNED && !step.clause().isEmpty()
                                ? List.of(step.clause())
                                : List.of()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)));
        var codes = leads.stream()
                .flatMap(steps -> codes(steps, Logged::missing))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)));
        var anyway = codes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new SentAnyway(each.getValue(), reasons(leads.stream(), each.getKey()))));
        return new Counted((int) returned, cited, anyway);
    }

    /** Each once for a lead. */
    private static Stream<String> codes(List<Logged> steps, Function<Logged, List<String>> named) {
        var all = new HashSet<String>();
        steps.forEach(step -> all.addAll(named.apply(step)));
        return all.stream();
    }

    private static List<String> reasons(Stream<List<Logged>> leads, String code) {
        return leads.flatMap(List::stream)
                .filter(step -> step.missing().contains(code) && !step.words().isEmpty())
                .sorted(Comparator.comparing(Logged::at).reversed())
                .map(Logged::words)
                .distinct()
                .limit(REASONS)
                .toList();
    }
}
