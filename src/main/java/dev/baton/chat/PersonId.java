package dev.baton.chat;

/** A member of an organization, whatever the platform. */
public record PersonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
