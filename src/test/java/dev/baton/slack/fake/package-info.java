/** A Slack of our own: it keeps what it was told, and fails as it is told. */
@NullMarked
package dev.baton.slack.fake;

import org.jspecify.annotations.NullMarked;
