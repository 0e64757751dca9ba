package dev.baton.teams;

/**
 * Keeps what each activity tells beside its matter: where Baton is, and whom and which conversations it can write to.
 */
final class Noting {

    private final Installations installations;
    private final Acquaintances acquaintances;

    Noting(Installations installations, Acquaintances acquaintances) {
        this.installations = installations;
        this.acquaintances = acquaintances;
    }

    void note(Activity activity) {
        installations.install(activity);
        acquaintances.note(activity);
    }
}
