package dev.baton.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What somebody sends, as long as it keeps coming. Only the time in which it is waited for counts. */
final class SteadyInput extends FilterInputStream {

    /** For all of it. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** So long nothing is said about how fast it comes. */
    static final Duration GRACE = Duration.ofSeconds(20);

    /** Bytes in a second; the slowest networks of phones bring more. */
    static final long SLOWEST = 1_024;

    private final InstantSource clock;
    private Duration waited = Duration.ZERO;
    private long come;

    SteadyInput(InputStream in, InstantSource clock) {
        super(in);
        this.clock = clock;
    }

    @Override
    public int read() throws IOException {
        var asked = clock.instant();
        var read = super.read();
        count(asked, read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var asked = clock.instant();
        var read = super.read(into, from, length);
        count(asked, Math.max(read, 0));
        return read;
    }

    private void count(Instant asked, int more) throws IOException {
        come += more;
        waited = waited.plus(Duration.between(asked, clock.instant()));
        var isSlow = waited.compareTo(GRACE) > 0 && come < waited.toSeconds() * SLOWEST;
        if (isSlow || waited.compareTo(LONGEST) > 0) {
            throw new IOException("what is sent comes too slowly");
        }
    }
}
