package dev.baton.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One kept-alive connection to loopback that knows just enough HTTP to measure, and costs next to nothing. */
final class Connection implements AutoCloseable {

    private static final String END = "\r\n\r\n";

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = socket.getInputStream();
    }

    /** Sends a request and reads its answer; what of it fits into the buffer is returned. */
    String exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var size = 0;
        while (true) {
            var read = in.read(buffer, size, buffer.length - size);
            if (read < 0) {
                throw new EOFException("the connection ended");
            }
            size += read;
            var answer = new String(buffer, 0, size, ISO_8859_1);
            if (isWhole(answer)) {
                return answer;
            }
        }
    }

    private static boolean isWhole(String answer) {
        var end = answer.indexOf(END);
        if (end < 0) {
            return false;
        }
        var head = answer.substring(0, end).toLowerCase(Locale.ROOT);
        var length = head.indexOf("content-length: ");
        if (length < 0) {
            return answer.endsWith("0" + END) || !head.contains("transfer-encoding");
        }
        var digits = head.substring(length + 16).lines().findFirst().orElse("0");
        return answer.length() >= end + END.length() + Integer.parseInt(digits.strip());
    }

    /** Whether a submission was acknowledged with no complaint. */
    static boolean isAcknowledged(String answer) {
        return answer.startsWith("HTTP/1.1 200") && (answer.endsWith(END) || answer.endsWith(END + "0" + END));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
