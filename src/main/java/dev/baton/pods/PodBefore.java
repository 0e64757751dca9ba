package dev.baton.pods;

import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How a pod was whose policy has changed: what was by its clocks, or on its working days, still is. */
public record PodBefore(PodId pod, ZoneId zone, Set<DayOfWeek> days) {

    public PodBefore {
        days = Set.copyOf(days);
    }

    public static PodBefore of(PodId pod, PodPolicy policy) {
        return new PodBefore(pod, policy.zone(), policy.hours().days());
    }

    /** Of what {@link #toString} gives. */
    public static PodBefore parse(String text) {
        var words = text.split(" ", 3);
        var days =
                Arrays.stream(words[2].split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
        return new PodBefore(new PodId(words[0]), ZoneId.of(words[1]), days);
    }

    @Override
    public String toString() {
        var names = days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        return pod + " " + zone.getId() + " " + names;
    }
}
