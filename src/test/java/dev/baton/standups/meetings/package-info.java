@NullMarked
package dev.baton.standups.meetings;

import org.jspecify.annotations.NullMarked;
