package dev.baton.intake;

import dev.baton.chat.Intake;
import dev.baton.chat.IntakeHandler;
import dev.baton.chat.IntakeReply;
import dev.baton.people.Directory;
import dev.baton.store.Retrying;
import dev.baton.store.StaleWrite;

/** Gives what machines hand in to whoever takes it, and again if what that was decided on has changed. */
public final class HandingIn {

    private final Directory directory;

    HandingIn(Directory directory) {
        this.directory = directory;
    }

    /**
     * Hands something in.
     *
     * @throws StaleWrite if that was overtaken again and again
     */
    public IntakeReply take(IntakeHandler handler, Intake intake) {
        try {
            return handler.take(intake);
        } catch (StaleWrite e) {
            return Retrying.inCrowd(() -> {
                directory.forget(intake.organization());
                return handler.take(intake);
            });
        }
    }
}
