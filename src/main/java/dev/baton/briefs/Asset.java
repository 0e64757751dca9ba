package dev.baton.briefs;

import com.google.common.hash.Hashing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Something to show to customers, or a proof of what is said.
 *
 * @param title one line
 * @param link where it is; null if it is only named
 */
record Asset(String title, @Nullable URI link) {

    /** Tells it from others of its brief: the same as long as it leads to the same place, whatever it is called. */
    String key() {
        var what = link == null ? title : link.toString();
        return Hashing.sha256()
                .hashString(what, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }
}
