@NullMarked
package dev.baton.standups;

import org.jspecify.annotations.NullMarked;
