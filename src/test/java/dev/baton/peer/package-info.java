/** Baton against programs of others that stand in for a platform. The scripts in {@code peers} install them. */
@NullMarked
package dev.baton.peer;

import org.jspecify.annotations.NullMarked;
