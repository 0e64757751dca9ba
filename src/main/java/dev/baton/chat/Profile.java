package dev.baton.chat;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a platform knows of an account.
 *
 * @param email verified by the platform, if it tells
 * @param role what the platform's own standing of the account comes to
 * @param deleted whether the account is gone, so that nobody reads what is written to it
 */
public record Profile(String name, @Nullable String email, ZoneId zone, Role role, boolean deleted) {

    public Profile {
        name = Plain.line(name, Limits.LABEL);
    }

    /** Of an account that is there. */
    public Profile(String name, @Nullable String email, ZoneId zone, Role role) {
        this(name, email, zone, role, false);
    }
}
