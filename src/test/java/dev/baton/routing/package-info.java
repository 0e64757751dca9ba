@NullMarked
package dev.baton.routing;

import org.jspecify.annotations.NullMarked;
