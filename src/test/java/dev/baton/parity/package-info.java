/** What people do with Baton, done in the same steps on each platform. */
@NullMarked
package dev.baton.parity;

import org.jspecify.annotations.NullMarked;
