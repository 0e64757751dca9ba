package dev.baton.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
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
        if (!found.stream().allMatch(PublicHosts::isPublic)) {
            throw new UnknownHostException("not on the public internet");
        }
        return found;
    }

    /** IANA's registries of special-purpose addresses, IPv4 and IPv6. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 172 -> second < 16 || second > 31;
            case 192 -> !(second == 168 || second == 0 || (second == 88 && (bytes[2] & 0xff) == 99));
            case 198 -> second != 18 && second != 19 && second != 51;
            case 203 -> !(second == 0 && bytes[2] == 113);
            default -> first < 224;
        };
    }

    /** Only global unicast, 2000::/3, without those parts of it that lead elsewhere or nowhere. */
    private static boolean isPublic6(byte[] bytes) {
        var isGlobal = (bytes[0] & 0xe0) == 0x20;
        var isTeredoOrSpecial = bytes[0] == 0x20 && bytes[1] == 1 && (bytes[2] & 0xfe) == 0;
        var isDocumentation = Arrays.equals(bytes, 0, 4, new byte[] {0x20, 1, 0x0d, (byte) 0xb8}, 0, 4);
        var is6to4 = bytes[0] == 0x20 && bytes[1] == 2;
        return isGlobal && !isTeredoOrSpecial && !isDocumentation && !is6to4;
    }
}
