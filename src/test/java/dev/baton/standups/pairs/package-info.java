@NullMarked
package dev.baton.standups.pairs;

import org.jspecify.annotations.NullMarked;
