/**
 * Versioned documents, lanes of messages, timers and the next runs of schedules in Redis.
 * {@link dev.baton.store.Store#commit} writes all or nothing, once, in one script; everything of one organization lives
 * in one partition, so a commit is one slot of a Redis Cluster.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.baton.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
