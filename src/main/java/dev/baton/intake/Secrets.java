package dev.baton.intake;

import java.util.function.Function;

/**
 * A source's secrets.
 *
 * @param own what Baton made
 * @param settings opens what an administrator entered; an empty text if that is nothing
 */
record Secrets(SourceKey own, Function<Setting, String> settings) {

    String of(Setting setting) {
        return settings.apply(setting);
    }

    @Override
    public String toString() {
        return "Secrets of " + own.source();
    }
}
