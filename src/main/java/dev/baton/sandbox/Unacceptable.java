package dev.baton.sandbox;

/** The page asked for something that can't be. The message says what, to a person. */
final class Unacceptable extends RuntimeException {

    Unacceptable(String message) {
        super(message, null, false, false);
    }

    static Unacceptable goneChannel() {
        return new Unacceptable("There is no such channel.");
    }
}
