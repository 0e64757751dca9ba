/** What Slack gets of cards and forms. */
@NullMarked
package dev.baton.slack;

import org.jspecify.annotations.NullMarked;
