@NullMarked
package dev.baton.definitions;

import org.jspecify.annotations.NullMarked;
