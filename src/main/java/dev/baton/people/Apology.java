package dev.baton.people;

import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person is told if something could not be handled. */
public final class Apology {

    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

    /**
     * The words for the person. A bug is logged, with an id that the person sees.
     *
     * @param platform where it came from, for the log
     */
    public static String about(RuntimeException trouble, String platform) {
        return switch (trouble) {
            case StoreUnavailable away -> {
                LOG.warn("nothing could be handled: {}", away.getMessage());
                yield "Baton can't reach its memory right now. Please try again in a minute.";
            }
            case StaleWrite ignored -> "Something else happened at the same moment. Please try again.";
            default -> {
                var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("error {}: something from {} could not be handled", id, platform, trouble);
                yield "Something went wrong in Baton. Please tell whoever runs Baton the error id " + id + ".";
            }
        };
    }

    private Apology() {}
}
