/** A browser for tests that look at a page. */
@NullMarked
package dev.baton.browser;

import org.jspecify.annotations.NullMarked;
