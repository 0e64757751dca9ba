/** What all that stands in for a platform is made of: HTTP on loopback that fails as it is told. */
@NullMarked
package dev.baton.fake;

import org.jspecify.annotations.NullMarked;
