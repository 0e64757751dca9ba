package dev.baton.people;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a pod has agreed on.
 *
 * @param response the working time in which sales answers
 * @param region ISO 3166 code of the country or, with a hyphen, the part of it whose public holidays count, such as
 *     {@code de-by}; none if null
 */
public record PodPolicy(
        Duration response,
        WorkingHours hours,
        ZoneId zone,
        @Nullable String region) {}
