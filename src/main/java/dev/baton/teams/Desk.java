package dev.baton.teams;

import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one person at a time: finds out who it is, has it handled, and always answers. */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Callers callers;

    Desk(Callers callers) {
        this.callers = callers;
    }

    /**
     * Does a deed if it is known who asks for it.
     *
     * @param decline says that nothing could be done
     */
    Incoming.Answer serve(
            Origin origin, Function<String, Incoming.Answer> decline, Function<Caller.Known, Incoming.Answer> deed) {
        try {
            return switch (callers.who(origin)) {
                case Caller.Known caller -> deed.apply(caller);
                case Caller.Unknown(var words) -> decline.apply(words);
            };
        } catch (StoreUnavailable e) {
            LOG.warn("nothing could be handled: {}", e.getMessage());
            return decline.apply("Baton can't reach its memory right now. Please try again in a minute.");
        } catch (StaleWrite e) {
            return decline.apply("Something else happened at the same moment. Please try again.");
        } catch (RuntimeException e) {
            var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("error {}: something from Teams could not be handled", id, e);
            return decline.apply(
                    "Something went wrong in Baton. Please tell whoever runs Baton the error id " + id + ".");
        }
    }
}
