/** Tests of forgetting people outside the organization. */
@NullMarked
package dev.baton.privacy;

import org.jspecify.annotations.NullMarked;
