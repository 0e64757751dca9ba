/**
 * Proof of what the store promises. Each contract is run by one embedded Redis and by a Redis Cluster of three nodes.
 * {@link dev.baton.store.RedisFixture} gives tests of other packages a store.
 */
@NullMarked
package dev.baton.store;

import org.jspecify.annotations.NullMarked;
