/** What the sandbox promises, to delivery and to people with a browser. */
@NullMarked
package dev.baton.sandbox;

import org.jspecify.annotations.NullMarked;
