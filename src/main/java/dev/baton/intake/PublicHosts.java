package dev.baton.intake;

import dev.baton.people.Network;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Looks hosts up, once for each call: what was checked here is what is connected to. A host of which one address is not
 * the public internet's isn't known.
 */
final class PublicHosts implements Dns {

    private final Dns names;

    PublicHosts(Dns names) {
        this.names = names;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var found = names.lookup(host);
        if (!found.stream().allMatch(Network::isPublic)) {
            throw new UnknownHostException("not on the public internet");
        }
        return found;
    }
}
