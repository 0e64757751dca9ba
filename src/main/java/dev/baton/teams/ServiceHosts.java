package dev.baton.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that are Teams; no token of Baton's goes elsewhere.
 *
 * @param teams Teams' host, by https at port 443 only; null if only a peer on this machine is meant
 * @param local hosts on this machine with their ports, for development
 */
record ServiceHosts(@Nullable String teams, Set<String> local) {

    private static final int HTTPS = 443;

    ServiceHosts {
        local = Set.copyOf(local);
    }

    /** Whether the address is one of Teams, in every part of it that could lead elsewhere. */
    boolean allow(String address) {
        try {
            return allow(new URI(address));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean allow(URI url) {
        var host = url.getHost();
        var scheme = url.getScheme();
        if (host == null || scheme == null || url.getRawUserInfo() != null || isQualified(url)) {
            return false;
        }
        var isAtTeams = host.equalsIgnoreCase(teams) && (url.getPort() == -1 || url.getPort() == HTTPS);
        if ("https".equalsIgnoreCase(scheme) && isAtTeams) {
            return true;
        }
        return isHttp(scheme) && local.contains(url.getRawAuthority().toLowerCase(Locale.ROOT));
    }

    private static boolean isQualified(URI url) {
        return url.getRawQuery() != null || url.getRawFragment() != null;
    }

    private static boolean isHttp(String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }
}
