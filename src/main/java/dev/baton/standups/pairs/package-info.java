/** Pairs: one from sales and one from marketing meet, again and again, until all have met. */
@NullMarked
package dev.baton.standups.pairs;

import org.jspecify.annotations.NullMarked;
