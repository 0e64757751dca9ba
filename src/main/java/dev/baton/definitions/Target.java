package dev.baton.definitions;

import dev.baton.people.PodId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button or a form is about, as it travels with it. It comes back from outside, so it proves nothing.
 *
 * @param revision of the proposal that was seen; 0 if there was none
 * @param number of a clause or of a page; 0 if it is about none
 */
record Target(PodId pod, int revision, int number) {

    private static final Pattern SHAPE = Pattern.compile("(\\S{1,100}) (\\d{1,9}) (\\d{1,9})");

    static Optional<Target> read(String argument) {
        var match = SHAPE.matcher(argument);
        return match.matches()
                ? Optional.of(new Target(
                        new PodId(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    static Target of(Definition definition, int number) {
        var open = definition.proposal();
        return new Target(definition.pod(), open == null ? 0 : open.revision(), number);
    }

    @Override
    public String toString() {
        return pod + " " + revision + " " + number;
    }
}
