package dev.baton.chat;

/** What came of looking a message up on a platform. */
public sealed interface Sighting {

    record Found(MessageRef reference) implements Sighting {}

    /** It isn't there to see, which proves nothing: a platform's history may lag behind. */
    record NotSeen() implements Sighting {}

    /** The platform couldn't be asked now. */
    record CouldNotLook(String reason) implements Sighting {}

    /** The platform doesn't let Baton look, and would not later. */
    record Refused(String reason) implements Sighting {}
}
