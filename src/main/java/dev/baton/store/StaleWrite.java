package dev.baton.store;

/** What a commit was decided on has changed since it was read. Nothing was written; read and decide again. */
public final class StaleWrite extends RuntimeException {

    StaleWrite(String what) {
        super(what + " has changed meanwhile", null, false, false);
    }
}
