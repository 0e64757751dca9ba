@NullMarked
package dev.baton.dispatch;

import org.jspecify.annotations.NullMarked;
