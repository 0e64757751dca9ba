package dev.baton.chat;

import java.util.Optional;

/** May offer something for what people say to Baton that is no command, and like none. */
public interface WordsHandler {

    /** The least role to which something is offered. */
    default Role needs() {
        return Role.MEMBER;
    }

    /**
     * What is offered for the words, in private; empty for nothing. The first offer is the one that is made. Nothing
     * changes by it: who sees an offer has asked for nothing yet.
     *
     * @param said has no arguments
     */
    Optional<Card> offerFor(Command said);
}
