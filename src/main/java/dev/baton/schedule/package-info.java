/**
 * Time. A timer is a durable note to self: set within the commit that makes it necessary, it fires once, never early. A
 * schedule recurs in a time zone: Quartz ticks on every node, Redis decides who runs, and each run has its effect once
 * or is recorded as missed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"store"})
package dev.baton.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
