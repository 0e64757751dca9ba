/**
 * The chat port: what Baton shows and hears, without a word about any platform.
 *
 * <p>Its types are closed and plain, so that each adapter renders all of them. Text from people is data. Limits are the
 * smaller of the platforms' and are kept by the constructors: what people wrote is cut with an ellipsis, what Baton's
 * own code got wrong is an {@link IllegalArgumentException}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.baton.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
