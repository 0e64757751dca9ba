@NullMarked
package dev.baton.pods;

import org.jspecify.annotations.NullMarked;
