/** Proof that the code keeps the rules of the house. */
@NullMarked
package dev.baton.architecture;

import org.jspecify.annotations.NullMarked;
