package dev.baton.people;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a pod has agreed on.
 *
 * @param region ISO 3166 code of the country or, with a hyphen, the part of it whose public holidays count, such as
 *     {@code de-by}; none if null
 * @param bridged whether what people write below a card on one platform is shown on the others
 */
public record PodPolicy(
        LeadPolicy leads,
        WorkingHours hours,
        ZoneId zone,
        @Nullable String region,
        boolean bridged) {

    /** The same for a pod whose replies are bridged, as they are unless somebody switches it off. */
    public PodPolicy(Duration response, WorkingHours hours, ZoneId zone, @Nullable String region) {
        this(LeadPolicy.of(response), hours, zone, region, true);
    }

    /** When the pod works. */
    public Workdays workdays() {
        return new Workdays(hours, zone, region, Absences.NONE);
    }

    /** When one of its people works: by his own clocks, in his own hours if he has told them, and not while away. */
    public Workdays workdaysOf(Person person) {
        var own = inTimeOf(person);
        return new Workdays(own.hours, own.zone, region, person.absences());
    }

    /**
     * How time is counted towards an answer.
     *
     * @param assignee whom the lead is offered to; null if to all
     */
    public Reckoning reckoning(LeadPolicy.Counting counting, @Nullable Person assignee) {
        return LeadPolicy.reckoning(counting, this, assignee);
    }

    /** The same for one person: by his own clocks, and in his own hours if he has told them. */
    public PodPolicy inTimeOf(Person person) {
        var own = person.hours();
        return new PodPolicy(leads, own == null ? hours : own.hours(), person.zone(), region, bridged);
    }

    /** The same where people work on those days, too. */
    public PodPolicy workingOn(Set<DayOfWeek> days) {
        var all = Stream.concat(hours.days().stream(), days.stream()).collect(Collectors.toUnmodifiableSet());
        return new PodPolicy(leads, new WorkingHours(all, hours.from(), hours.to()), zone, region, bridged);
    }
}
