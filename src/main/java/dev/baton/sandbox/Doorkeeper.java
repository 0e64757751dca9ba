package dev.baton.sandbox;

import dev.baton.sandbox.Doorkeeper.Verdict.Admitted;
import dev.baton.sandbox.Doorkeeper.Verdict.TurnedAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets into the sandbox who is at this machine: a connection from it, to one of its own names, that nothing passed on.
 * A page of another site in the same browser gets nowhere either: its browser says where it is from, it can't add a
 * header of its own to what it sends, and it can't read an answer.
 */
final class Doorkeeper implements HandlerInterceptor {

    /** What the page adds to all that it sends. */
    static final String HEADER = "X-Baton-Sandbox";

    /** Bytes of a request's body. */
    static final int LARGEST = 256 * 1024;

    private static final Pattern OWN_NAME =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private static final List<String> PASSED_ON = List.of("forwarded", "via", "x-real-ip");

    /** Its own page, or nobody's: typed by a person. */
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private final boolean remote;

    /** @param remote whether other machines may come too */
    Doorkeeper(boolean remote) {
        this.remote = remote;
    }

    /** What is to be done with a request. */
    sealed interface Verdict {

        record Admitted() implements Verdict {}

        record TurnedAway(HttpStatus status, String sentence) implements Verdict {}
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        return switch (judge(request)) {
            case Admitted() -> true;
            case TurnedAway(var status, var sentence) -> {
                response.setStatus(status.value());
                response.setContentType(MediaType.TEXT_PLAIN_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.getWriter().write(sentence);
                yield false;
            }
        };
    }

    Verdict judge(HttpServletRequest request) {
        if (!remote && !isFromHere(request)) {
            return new TurnedAway(
                    HttpStatus.FORBIDDEN,
                    "The sandbox answers only the machine it runs on, at http://localhost. "
                            + "Set BATON_SANDBOX_REMOTE=true to open it to other machines.");
        }
        return isReading(request) ? new Admitted() : judgeWriting(request);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Verdict judgeWriting(HttpServletRequest request) {
        if (isFromAnotherSite(request)) {
            return new TurnedAway(
                    HttpStatus.FORBIDDEN, "Only the sandbox's own page may do that, and this came from another site.");
        }
        if (request.getHeader(HEADER) == null) {
            return new TurnedAway(HttpStatus.FORBIDDEN, "Only the sandbox's own page may do that: no " + HEADER + ".");
        }
        if (!isJson(request.getContentType())) {
            return new TurnedAway(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The sandbox takes application/json only.");
        }
        if (request.getContentLengthLong() < 0) {
            return new TurnedAway(HttpStatus.LENGTH_REQUIRED, "The sandbox wants to know a body's length first.");
        }
        return request.getContentLengthLong() > LARGEST
                ? new TurnedAway(HttpStatus.CONTENT_TOO_LARGE, "The sandbox takes at most " + LARGEST + " bytes.")
                : new Admitted();
    }

    /** A browser says so in a header that no page can forge; an old one, or one without encryption, by the origin. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !SAME_SITE.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null
                && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(String.valueOf(request.getHeader("Host")));
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(MediaType.APPLICATION_JSON_VALUE);
    }

    private static boolean isFromHere(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && isToOwnName(request)
                && Collections.list(request.getHeaderNames()).stream().noneMatch(Doorkeeper::isPassedOn);
    }

    /** A page of another site may have its own name lead to this machine, but a browser says by which name it came. */
    static boolean isToOwnName(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return host != null && OWN_NAME.matcher(host).matches();
    }

    private static boolean isPassedOn(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return PASSED_ON.contains(name) || name.startsWith("x-forwarded-");
    }

    /** @param address in numbers; nothing is looked up */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
