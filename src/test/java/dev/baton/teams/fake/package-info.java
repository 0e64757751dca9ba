/** What stands in for Microsoft in tests. */
@NullMarked
package dev.baton.teams.fake;

import org.jspecify.annotations.NullMarked;
