package dev.baton.scenario;

import dev.baton.chat.OrganizationId;
import dev.baton.definitions.Citations;
import dev.baton.people.PodId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts what a test says. */
final class PinnedCitations implements Citations {

    private record Pinned(OrganizationId organization, Instant at, Counted counted) {}

    private final List<Pinned> all = new CopyOnWriteArrayList<>();

    /** @param at a moment of the month that it is counted in */
    void pin(OrganizationId organization, Instant at, Counted counted) {
        all.add(new Pinned(organization, at, counted));
    }

    @Override
    public Counted between(OrganizationId organization, PodId pod, Instant from, Instant to) {
        return all.stream()
                .filter(each -> each.organization().equals(organization))
                .filter(each -> !each.at().isBefore(from) && each.at().isBefore(to))
                .map(Pinned::counted)
                .findFirst()
                .orElseGet(() -> new Counted(0, Map.of(), Map.of()));
    }
}
