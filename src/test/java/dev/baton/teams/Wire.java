package dev.baton.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP as it is on the wire, so that anything can be sent. */
record Wire(int status, String head, String body) {

    private static final int PATIENCE = 20_000;

    /** @param head the request's line and its headers but those that say how long it is, each with an end of line */
    static Wire send(int port, String head, byte[] body) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            var measured = head + "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
            var out = socket.getOutputStream();
            try {
                out.write(measured.getBytes(StandardCharsets.ISO_8859_1));
                out.write(body);
                out.flush();
            } catch (IOException e) {
                // whoever refuses it need not read it
            }
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wire parse(String response) {
        var end = response.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("no answer: " + response);
        }
        var status = Integer.parseInt(response.split(" ", 3)[1]);
        return new Wire(status, response.substring(0, end), response.substring(end + 4));
    }
}
