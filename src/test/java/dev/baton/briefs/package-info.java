@NullMarked
package dev.baton.briefs;

import org.jspecify.annotations.NullMarked;
