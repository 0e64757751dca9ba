package dev.baton.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody outside the organization.
 *
 * @param email in lower case
 */
record Contact(String email) {

    /** By RFC 5321. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+");

    /** Empty if it isn't an e-mail address. */
    static Optional<Contact> of(String typed) {
        var email = typed.strip().toLowerCase(Locale.ROOT);
        return email.length() <= LONGEST && SHAPE.matcher(email).matches()
                ? Optional.of(new Contact(email))
                : Optional.empty();
    }
}
