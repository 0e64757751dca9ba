/** Baton: sales and marketing as one team, in chat. Each sub-package is a feature or a part of the house. */
@NullMarked
package dev.baton;

import org.jspecify.annotations.NullMarked;
