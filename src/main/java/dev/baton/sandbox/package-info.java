/**
 * A workspace in the browser, for trying Baton without Slack or Teams: an adapter like the others, with demo people and
 * a page at {@code /sandbox}. Whoever reaches the page may act as any of them, so it answers this machine only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store"})
package dev.baton.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
