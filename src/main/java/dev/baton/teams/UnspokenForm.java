package dev.baton.teams;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form with a secret in it. At debug Spring logs what it writes, by {@code toString}. */
final class UnspokenForm extends LinkedMultiValueMap<String, String> {

    @Serial
    private static final long serialVersionUID = 1L;

    UnspokenForm(@Nullable MultiValueMap<String, String> fields) {
        if (fields != null) {
            addAll(fields);
        }
    }

    /** Only the names. */
    @Override
    public String toString() {
        return keySet().toString();
    }
}
