package dev.baton.webhooks;

import com.google.common.base.CharMatcher;
import dev.baton.people.Network;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * An address that Baton may send to, as far as that can be seen from the address itself.
 *
 * @param isLocal whether it is on this machine, which is for development
 */
record Target(HttpUrl url, boolean isLocal) {

    static final int LONGEST = 1_000;

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    /** What came of reading an address. */
    sealed interface Reading {

        record Fine(Target target) implements Reading {}

        /** It can't be used. */
        record Wrong(String complaint) implements Reading {}
    }

    /** @param allowsLocal whether addresses on this machine may be used, also without TLS */
    static Reading read(String text, boolean allowsLocal) {
        var isPlain = text.length() <= LONGEST && CharMatcher.javaIsoControl().matchesNoneOf(text);
        var url = isPlain ? HttpUrl.parse(text) : null;
        if (url == null || url.fragment() != null) {
            return new Reading.Wrong("Please use an address such as https://example.com/baton.");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            return new Reading.Wrong("Please use an address without a name and password before an @.");
        }
        return allowsLocal && LOCAL.contains(url.host()) ? new Reading.Fine(new Target(url, true)) : elsewhere(url);
    }

    private static Reading elsewhere(HttpUrl url) {
        if (!url.isHttps()) {
            return new Reading.Wrong("Please use an address that begins with https://.");
        }
        return Network.isPublicName(url.host())
                ? new Reading.Fine(new Target(url, false))
                : new Reading.Wrong("Please use a host name that can be reached from the internet.");
    }
}
