package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.pods.FieldSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that a feature keeps.
 *
 * @param source the {@linkplain FieldSource#kind() kind} of its source
 * @param belonging what they belong to; null until the feature has said so
 */
record Kept(String source, String id, FieldSource.@Nullable Belonging belonging) {

    Kept {
        // forms bring back anything
        Objects.requireNonNull(source);
        Objects.requireNonNull(id);
    }

    /** What a {@linkplain FieldSource#button button} names. */
    static Kept behind(Action action) {
        var words = action.argument().split(" ", 2);
        return new Kept(words[0], words.length > 1 ? words[1] : "", null);
    }

    Kept in(FieldSource.@Nullable Belonging what) {
        return new Kept(source, id, what);
    }
}
