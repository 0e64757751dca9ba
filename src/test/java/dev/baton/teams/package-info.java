/** What Teams gets of cards and forms. */
@NullMarked
package dev.baton.teams;

import org.jspecify.annotations.NullMarked;
