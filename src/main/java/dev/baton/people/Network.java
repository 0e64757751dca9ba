package dev.baton.people;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells addresses of the internet from those of networks of somebody's own, by IANA's registries of special-purpose
 * addresses.
 */
public final class Network {

    private static final List<Range> NOT_PUBLIC_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // where virtual machines ask for their own secrets
            "169.254.0.0/16",
            "168.63.129.16/32",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /**
     * All that is given out so far; what else there is lies within one's own network, or stands for an IPv4 address.
     */
    private static final Range GLOBAL_6 = Range.parse("2000::/3");

    private static final List<Range> NOT_PUBLIC_6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48");

    /** What names end with that lead nowhere on the internet. */
    private static final Set<String> PRIVATE = Set.of(
            "local",
            "localhost",
            "localdomain",
            "internal",
            "intranet",
            "private",
            "lan",
            "corp",
            "home",
            "arpa",
            "onion");

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?", Pattern.CASE_INSENSITIVE);

    /** All addresses that begin alike. */
    private record Range(InetAddress first, int bits) {

        static Range parse(String text) {
            var words = text.split("/", 2);
            return new Range(InetAddresses.forString(words[0]), Integer.parseInt(words[1]));
        }

        boolean contains(InetAddress address) {
            var mine = first.getAddress();
            var other = address.getAddress();
            if (mine.length != other.length) {
                return false;
            }
            var whole = bits / 8;
            for (var at = 0; at < whole; at++) {
                if (mine[at] != other[at]) {
                    return false;
                }
            }
            var rest = bits % 8;
            return rest == 0 || (mine[whole] ^ other[whole]) >> (8 - rest) == 0;
        }
    }

    private static List<Range> ranges(String... all) {
        return Stream.of(all).map(Range::parse).toList();
    }

    /** Whether it is the public internet's. */
    public static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC_4.stream().noneMatch(range -> range.contains(four));
            case Inet6Address six ->
                GLOBAL_6.contains(six) && NOT_PUBLIC_6.stream().noneMatch(range -> range.contains(six));
            default -> false;
        };
    }

    /** Somebody's name leads to where nobody is to be connected to. */
    public static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;
    }

    /**
     * The addresses behind a name, to connect to none but these. One that isn't public spoils all of them.
     *
     * @param isPublic which of them are
     * @throws UnknownHostException if there is none; {@link NotPublic} if one isn't public
     */
    public static List<InetAddress> allPublic(List<InetAddress> addresses, Predicate<InetAddress> isPublic)
            throws UnknownHostException {
        if (addresses.isEmpty()) {
            throw new UnknownHostException("no address");
        }
        if (!addresses.stream().allMatch(isPublic)) {
            throw new NotPublic();
        }
        return addresses;
    }

    /**
     * Whether a host has a name, and neither a number in some disguise nor a name that only a private network knows.
     */
    public static boolean isPublicName(String host) {
        if (InetAddresses.isUriInetAddress(host)
                || InetAddresses.isInetAddress(host)
                || !InternetDomainName.isValid(host)) {
            return false;
        }
        var name = InternetDomainName.from(host);
        var top = name.parts().getLast().toLowerCase(Locale.ROOT);
        return name.hasParent()
                && !top.matches("[0-9].*")
                && !PRIVATE.contains(top)
                && name.parts().stream().allMatch(label -> LABEL.matcher(label).matches());
    }

    private Network() {}
}
