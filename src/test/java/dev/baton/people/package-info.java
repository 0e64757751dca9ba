@NullMarked
package dev.baton.people;

import org.jspecify.annotations.NullMarked;
