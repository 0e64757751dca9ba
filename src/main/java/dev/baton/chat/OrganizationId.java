package dev.baton.chat;

/** One company that uses Baton. */
public record OrganizationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
