package dev.baton.teams;

import dev.baton.people.Apology;
import java.util.function.Function;

/** Serves one person at a time: finds out who it is, has it handled, and always answers. */
final class Desk {

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
        } catch (RuntimeException e) {
            return decline.apply(Apology.about(e, "Teams"));
        }
    }
}
