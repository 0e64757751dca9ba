package dev.baton.store;

/** Redis did not answer in time. What was asked may have been done or not; asking again is safe. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
