@NullMarked
package dev.baton.feedback;

import org.jspecify.annotations.NullMarked;
