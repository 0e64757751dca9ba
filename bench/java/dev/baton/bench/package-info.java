/** Measures Baton beside the bare library that it is built on. */
@NullMarked
package dev.baton.bench;

import org.jspecify.annotations.NullMarked;
