/** Proof that nothing is lost when Baton is killed, at whatever point. */
@NullMarked
package dev.baton.crash;

import org.jspecify.annotations.NullMarked;
