package dev.baton.chat;

/** A member of an organization, whatever the platform. */
public record PersonId(String value) {

    public PersonId {
        Limits.require(value.length() <= Limits.ID, "too long an id of a person");
    }

    @Override
    public String toString() {
        return value;
    }
}
