package dev.baton.briefs;

import java.time.LocalDate;

/**
 * A code that customers use.
 *
 * @param end the last day on which it counts
 */
record Promo(String code, LocalDate end) {}
