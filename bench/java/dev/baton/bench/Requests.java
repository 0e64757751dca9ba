package dev.baton.bench;

/** Requests as bytes on the wire, each of which has an effect of its own. */
interface Requests {

    /** A maker of requests for one thread; all makers together never make the same twice. */
    Maker maker();

    /** Makes one request after another. */
    interface Maker {

        /** The next one, whole. */
        byte[] next();
    }
}
