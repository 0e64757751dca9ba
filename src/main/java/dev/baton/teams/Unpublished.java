package dev.baton.teams;

/** Where the keys should be, they aren't. The message says what is there instead, in words that go on a sentence. */
final class Unpublished extends Exception {

    private static final long serialVersionUID = 1L;

    Unpublished(String message) {
        super(message);
    }
}
