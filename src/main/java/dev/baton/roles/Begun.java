package dev.baton.roles;

import java.time.Instant;

/**
 * There once an organization has the usual tasks.
 *
 * @param at when somebody looked first
 */
record Begun(Instant at) {}
