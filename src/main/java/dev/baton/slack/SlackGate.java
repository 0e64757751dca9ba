package dev.baton.slack;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in what Slack signed, looking at the bytes as they came, before anything makes sense of them. */
final class SlackGate extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SlackGate.class);
    private static final long serialVersionUID = 1L;

    /** Slack's largest, a submission of a modal with 100 inputs of 3,000 characters, is well below it. */
    static final int LARGEST = 1 << 20;

    private final transient RequestSignature signature;

    SlackGate(RequestSignature signature) {
        this.signature = signature;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!signature.isGenuine(
                request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"), body)) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            pass(new KeptBody(request, body), response, chain);
        }
    }

    /**
     * What Slack signed and can't be read all the same is its fault, not Baton's; it is not logged, since it is
     * private.
     */
    private static void pass(KeptBody request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("a request of Slack could not be read: {}", e.getClass().getSimpleName());
            if (!response.isCommitted()) {
                refuse(response, HttpServletResponse.SC_BAD_REQUEST);
            }
        }
    }

    private static void refuse(HttpServletResponse response, int status) {
        response.setStatus(status);
    }
}
