package dev.baton.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Overhears Baton's own Redis, and tells what is asked of it before a submission is answered. */
final class RoundTrips implements AutoCloseable {

    private static final Pattern COMMAND = Pattern.compile("\\+[\\d.]+ \\[0 (?!lua)[^]]+] \"(\\w+)\"(.*)");
    private static final String UP_TO_HERE = "up-to-here";
    private static final String OPERATION = "|op:slack:view:";

    /** Deliveries and timers look for what is due, and a card is drawn when it leaves: nobody waits for that. */
    private static final Pattern AFTERWARDS =
            Pattern.compile(" \"\\w+\" \"2\" \"\\{p\\d+}(:lanes|:timers)\" .*|.* \"G\" \"lead\" [^ ]*$");

    private final int port;
    private final String password;
    private final Socket socket;
    private final BufferedReader lines;

    private RoundTrips(int port, String password) throws IOException {
        this.port = port;
        this.password = password;
        this.socket = connected();
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        ask(socket, "MONITOR");
    }

    /** @param data Baton's data folder */
    static RoundTrips overhear(Path data) throws IOException {
        var configuration = Files.readString(data.resolve("redis").resolve("redis.conf"));
        return new RoundTrips(Integer.parseInt(setting(configuration, "port")), setting(configuration, "requirepass"));
    }

    private Socket connected() throws IOException {
        var connection = new Socket(InetAddress.getLoopbackAddress(), port);
        ask(connection, "AUTH " + password);
        return connection;
    }

    private static void ask(Socket connection, String command) throws IOException {
        connection.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String setting(String configuration, String name) {
        return configuration
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    /**
     * What was asked since.
     *
     * @param decided for a submission: reads and commits
     * @param others what else somebody may have waited for
     */
    record Heard(long decided, long others) {}

    /** Everything up to now. */
    Heard heard() throws IOException {
        try (var marker = connected()) {
            ask(marker, "ECHO " + UP_TO_HERE);
            var decided = 0L;
            var others = 0L;
            for (var line = lines.readLine(); !line.contains("\"" + UP_TO_HERE + "\""); line = lines.readLine()) {
                var command = COMMAND.matcher(line);
                if (command.matches() && !AFTERWARDS.matcher(command.group(2)).matches()) {
                    if (line.contains(OPERATION)) {
                        decided++;
                    } else if (!command.group(1).equals("AUTH")) {
                        others++;
                    }
                }
            }
            return new Heard(decided, others);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
