/** Baton against programs of others that stand in for a platform. They are installed by {@code peers/run}. */
@NullMarked
package dev.baton.peer;

import org.jspecify.annotations.NullMarked;
