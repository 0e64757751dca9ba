@NullMarked
package dev.baton.schedule;

import org.jspecify.annotations.NullMarked;
