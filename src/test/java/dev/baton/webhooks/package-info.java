/** How webhooks decide, as plain values, and how they reach a receiver. */
@NullMarked
package dev.baton.webhooks;

import org.jspecify.annotations.NullMarked;
