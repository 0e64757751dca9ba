package dev.baton.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The embedded Redis that served a data folder before, and may not have ended yet when its Baton was killed. */
final class Former {

    /** Redis removes it when it ends in peace. */
    static Path pidFile(Path folder) {
        return folder.resolve("redis.pid");
    }

    /** Waits for it: two servers on one folder destroy what is in it. */
    static boolean hasEnded(Path folder, Duration patience) {
        try {
            var server = find(folder);
            if (server.isPresent()) {
                server.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ProcessHandle> find(Path folder) {
        try {
            var pid = Long.parseLong(Files.readString(pidFile(folder)).strip());
            return ProcessHandle.of(pid).filter(process -> serves(process, folder));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the process is the server of this folder, where Redis works in; its number may be another's by now.
     * Debian's {@code redis-server} is a link to {@code redis-check-rdb}, hence the short name where there is no
     * {@code /proc}.
     */
    private static boolean serves(ProcessHandle process, Path folder) {
        var work = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.exists(work)
                    ? Files.isSameFile(work, folder)
                    : process.info().command().orElse("").contains("redis");
        } catch (IOException e) {
            return false;
        }
    }

    private Former() {}
}
