package dev.baton.slack;

/** Whether Baton is installed in a workspace. */
sealed interface Standing {

    record Installed(Installation installation) implements Standing {}

    /** It never was, or was removed. */
    record Absent() implements Standing {}

    /** Slack has to say, and can't be asked now. */
    record Unsure(String reason) implements Standing {}
}
