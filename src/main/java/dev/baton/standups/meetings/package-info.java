/** Meetings: both sides meet regularly, announced, prepared by turns, with what waits on the agenda. */
@NullMarked
package dev.baton.standups.meetings;

import org.jspecify.annotations.NullMarked;
