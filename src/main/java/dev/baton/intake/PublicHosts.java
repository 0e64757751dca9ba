package dev.baton.intake;

import com.google.common.net.InetAddresses;
import com.google.common.primitives.Ints;
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

    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

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
        var address = Ints.fromByteArray(bytes);
        return SPECIAL.stream().noneMatch(block -> block.holds(address));
    }

    /** Addresses with the same first bits. */
    private record Block(int start, int bits) {

        static Block of(String address, int bits) {
            return new Block(Ints.fromByteArray(InetAddresses.forString(address).getAddress()), bits);
        }

        boolean holds(int address) {
            return (start ^ address) >>> (Integer.SIZE - bits) == 0;
        }
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
