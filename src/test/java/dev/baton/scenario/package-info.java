/** Stories of whole teams: everything of Baton but a platform, which is played by one in memory. */
@NullMarked
package dev.baton.scenario;

import org.jspecify.annotations.NullMarked;
