/** Tests of searching. */
@NullMarked
package dev.baton.search;

import org.jspecify.annotations.NullMarked;
