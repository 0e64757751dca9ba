package dev.baton.store;

/** What was about to be decided has been done before, with a result. */
public final class AlreadyDone extends RuntimeException {

    private final String result;

    AlreadyDone(String result) {
        super("done before", null, false, false);
        this.result = result;
    }

    public String result() {
        return result;
    }
}
