package dev.baton.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * That a request is from a program on this machine: not from a page in a browser, and not through a proxy or tunnel.
 */
final class LocalProofs implements Proofs {

    private static final List<String> FROM_ELSEWHERE =
            List.of("Origin", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

    @Override
    public Proof of(HttpServletRequest request) {
        var isDirect = FROM_ELSEWHERE.stream().allMatch(header -> request.getHeader(header) == null);
        return isDirect && Loopback.isNamed(request.getServerName()) && isLocal(request.getRemoteAddr())
                ? new Proof.OnThisMachine()
                : new Proof.Missing(Refusal.NOT_LOCAL);
    }

    /** @param address in digits, so that no name is looked up */
    private static boolean isLocal(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
