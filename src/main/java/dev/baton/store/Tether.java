package dev.baton.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A server that ends when this process does, however that ends, and not before: Ctrl-C in a terminal reaches Baton
 * alone.
 */
final class Tether {

    /**
     * Waits for the server, and ends it when standard input ends, which it does when Baton is gone. Arguments: whether
     * the shell has to make process groups, then the server, its configuration and its log.
     */
    private static final String GUARD = """
            trap '' INT HUP TERM
            if [ "$1" = groups ]; then set -m; fi
            exec 3<&0
            "$2" "$3" </dev/null >>"$4" 2>&1 3<&- &
            server=$!
            { read -r _; kill -TERM $server; } <&3 3<&- 2>/dev/null &
            guard=$!
            exec 3<&-
            wait $server
            kill -KILL $guard 2>/dev/null
            """;

    private final Process shell;

    private Tether(Process shell) {
        this.shell = shell;
    }

    static Tether start(Path binary, Path configuration, Path log) {
        return start(System.getenv().getOrDefault("PATH", ""), binary, configuration, log);
    }

    static Tether start(String path, Path binary, Path configuration, Path log) {
        var command = new ArrayList<>(shell(path));
        command.addAll(List.of(binary.toString(), configuration.toString(), log.toString()));
        try {
            return new Tether(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A shell away from the terminal. A session of its own does that; where there is no {@code setsid} (macOS), bash
     * makes process groups. Other shells' job control takes the terminal from Baton.
     */
    private static List<String> shell(String path) {
        if (found("setsid", path).isPresent()) {
            return List.of("setsid", "sh", "-c", GUARD, "baton-redis", "session");
        }
        return found("bash", path).isPresent()
                ? List.of("bash", "-c", GUARD, "baton-redis", "groups")
                : List.of("sh", "-c", GUARD, "baton-redis", "alone");
    }

    private static Optional<Path> found(String command, String path) {
        return Arrays.stream(path.split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    /** Returns when the server has ended. */
    void await() throws InterruptedException {
        shell.waitFor();
    }

    /**
     * Asks the server to end, and waits.
     *
     * @return whether it has ended
     */
    boolean release(Duration patience) throws InterruptedException {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shell.waitFor(patience);
    }
}
