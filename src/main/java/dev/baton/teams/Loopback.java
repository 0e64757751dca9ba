package dev.baton.teams;

import dev.baton.Misconfigured;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses on this machine, which development may put in the place of Microsoft's. */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    static boolean isNamed(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads an address on this machine.
     *
     * @return without a slash at its end
     * @throws Misconfigured if it isn't one
     */
    static URI address(String setting, String value) {
        var uri = uri(value.strip());
        if (uri == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw refusal(setting, "an address on this machine, such as http://127.0.0.1:9000");
        }
        return URI.create(uri.toString().replaceAll("/+$", ""));
    }

    /**
     * Reads a host on this machine with its port, such as {@code 127.0.0.1:56150}.
     *
     * @throws Misconfigured if it isn't one
     */
    static String hostAndPort(String setting, String value) {
        var uri = uri("http://" + value.strip());
        if (uri == null || uri.getPort() < 1 || !uri.getRawPath().isEmpty()) {
            throw refusal(setting, "a host on this machine with its port, such as 127.0.0.1:56150");
        }
        return uri.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    private static @Nullable URI uri(String value) {
        try {
            var uri = URI.create(value);
            var isPlain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return isPlain && uri.getHost() != null && isNamed(uri.getHost()) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Misconfigured refusal(String setting, String what) {
        return new Misconfigured(
                setting + " is for development and takes only " + what + ". Leave it out to work with Teams.");
    }

    private Loopback() {}
}
