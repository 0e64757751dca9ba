/** What the chat port promises, and what tests of all adapters need. */
@NullMarked
package dev.baton.chat;

import org.jspecify.annotations.NullMarked;
