package dev.baton.teams;

/** Whether Baton is installed in a tenant. */
sealed interface Standing {

    record Installed(Installation installation) implements Standing {}

    /** It never was. */
    record Absent() implements Standing {}

    /** It can't be said now. */
    record Unsure(String reason) implements Standing {}
}
