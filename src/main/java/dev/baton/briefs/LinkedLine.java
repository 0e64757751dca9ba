package dev.baton.briefs;

import com.google.common.base.CharMatcher;
import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import dev.baton.chat.Limits;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that names something, with an address behind it or without. */
final class LinkedLine {

    /** Names that lead nowhere outside: RFC 2606, RFC 6761, RFC 6762, RFC 8375, and what routers give out. */
    private static final Set<String> INSIDE = Set.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "intranet",
            "private",
            "lan",
            "home",
            "corp",
            "arpa",
            "onion",
            "test",
            "invalid");

    private static final String SCHEME_END = "://";

    /** Such as those that turn the direction of what stands behind them, so that it reads as another address. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private static final int LONGEST_TITLE = 150;

    /** RFC 6335: ports have 16 bits. */
    private static final int HIGHEST_PORT = 65_535;

    /** What came of reading a line. */
    sealed interface Reading {

        record Good(Asset asset) implements Reading {}

        /**
         * It can't be taken.
         *
         * @param complaint what must be changed
         */
        record Bad(String complaint) implements Reading {}
    }

    static Reading read(String line) {
        var start = CharMatcher.whitespace().lastIndexIn(line) + 1;
        var typed = line.substring(start);
        if (typed.indexOf(SCHEME_END) < 1) {
            return AlmostAddress.in(line)
                    .<Reading>map(word -> new Reading.Bad(almost(word)))
                    .orElseGet(() -> titled(line, null));
        }
        if (UNSEEN.matcher(typed).find()) {
            return new Reading.Bad("“" + BriefForm.shortly(UNSEEN.matcher(typed).replaceAll(""))
                    + "” holds characters that nobody sees. Please type the address anew.");
        }
        var title = CharMatcher.anyOf(" :-–|\t").trimTrailingFrom(line.substring(0, start));
        var uri = uri(typed);
        if (uri == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
            return new Reading.Bad(noWeb(typed));
        }
        if (uri.getUserInfo() != null) {
            return new Reading.Bad("“" + BriefForm.shortly(typed)
                    + "” holds a name or a password before its “@”. Please leave that out.");
        }
        if (!isPublic(uri)) {
            return new Reading.Bad(notPublic(typed));
        }
        return uri.getPort() > HIGHEST_PORT
                ? new Reading.Bad("“" + BriefForm.shortly(typed)
                        + "” has a port that there isn't. Please use one up to " + HIGHEST_PORT + ", or leave it out.")
                : titled(title.isBlank() ? uri.getHost() : title, uri);
    }

    private static String noWeb(String typed) {
        return "Please use a web address that begins with https://, not “" + BriefForm.shortly(typed) + "”.";
    }

    private static String notPublic(String typed) {
        return "“" + BriefForm.shortly(typed)
                + "” can't be opened from everywhere. Please use an address that everybody in sales can open.";
    }

    /** What to write in place of what isn't an address yet. */
    private static String almost(AlmostAddress word) {
        var meant = word.meant();
        if (meant == null) {
            return noWeb(word.typed());
        }
        var uri = uri(meant);
        if (uri == null || !isPublic(uri)) {
            return notPublic(word.typed());
        }
        return word.typed().equals(meant)
                ? "Please write the address at the end of its line, as in “One-pager " + BriefForm.shortly(meant) + "”."
                : "Please write the whole address, at the end of its line: “" + BriefForm.shortly(meant)
                        + "” in place of “" + BriefForm.shortly(word.typed()) + "”.";
    }

    private static Reading titled(String title, @Nullable URI link) {
        return title.length() > LONGEST_TITLE
                ? new Reading.Bad(
                        "Please use at most " + LONGEST_TITLE + " characters for “" + BriefForm.shortly(title) + "”.")
                : new Reading.Good(new Asset(title, link));
    }

    /**
     * With a host that is written in other letters spelled as browsers ask for it, and what has no case in small ones.
     */
    private static @Nullable URI uri(String written) {
        try {
            if (written.length() > Limits.ADDRESS) {
                return null;
            }
            var typed = small(written);
            var uri = URI.create(typed);
            var authority = uri.getRawAuthority();
            return uri.getHost() != null || authority == null
                    ? uri
                    : URI.create(typed.replace("://" + authority, "://" + spelled(authority)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Neither the scheme nor the host of an address has a case: RFC 3986, 6.2.2.1. */
    private static String small(String typed) {
        var host = typed.indexOf(SCHEME_END) + SCHEME_END.length();
        var path = CharMatcher.anyOf("/?#").indexIn(typed, host);
        var end = path < 0 ? typed.length() : path;
        return typed.substring(0, end).toLowerCase(Locale.ROOT) + typed.substring(end);
    }

    private static String spelled(String authority) {
        return CharMatcher.ascii().matchesAllOf(authority) ? authority : IDN.toASCII(authority);
    }

    /** Whether it can be meant for everybody: a name of the internet, and nobody's name and password before it. */
    private static boolean isPublic(URI uri) {
        var host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || InetAddresses.isUriInetAddress(host)) {
            return false;
        }
        var name = CharMatcher.is('.').trimTrailingFrom(host.toLowerCase(Locale.ROOT));
        return name.contains(".")
                && InternetDomainName.isValid(name)
                && INSIDE.stream().noneMatch(ending -> name.endsWith("." + ending));
    }

    private LinkedLine() {}
}
