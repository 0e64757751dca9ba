package dev.baton;

/** A setting is missing or wrong. The message is one that an operator can act on; it holds no secret. */
public final class Misconfigured extends RuntimeException {

    public Misconfigured(String message) {
        super(message);
    }
}
