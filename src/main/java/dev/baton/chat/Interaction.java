package dev.baton.chat;

/** One thing that a person did. */
public sealed interface Interaction permits Command, Action, Submission, Event {

    Context context();

    default OrganizationId organization() {
        return context().organization();
    }

    default PersonId person() {
        return context().person();
    }
}
