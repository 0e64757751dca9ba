package dev.baton.store;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder that holds what must survive. One Baton uses it at a time; the lock ends with the process. */
final class DataFolder {

    private final Path path;

    /** Held, never read. */
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws Misconfigured if another Baton uses the folder, or it can't be written */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var file = path.resolve("baton.lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Misconfigured("Another Baton uses the data folder " + path.toAbsolutePath()
                        + ". Stop it, or set BATON_DATA_DIR to another folder.");
            }
            return new DataFolder(path.toAbsolutePath().normalize(), lock);
        } catch (IOException e) {
            throw new Misconfigured("The data folder " + path.toAbsolutePath()
                    + " can't be written. Set BATON_DATA_DIR to a folder that can.");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A sub-folder that only this user may enter. */
    Path folder(String name) {
        try {
            var folder = Files.createDirectories(path.resolve(name));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only this user may read. It is on disk, whole, or it isn't there. */
    static void writeSecret(Path file, String content) {
        var draft = file.resolveSibling(file.getFileName() + ".tmp");
        var onlyUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.deleteIfExists(draft);
            try (var channel =
                    FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyUs)) {
                channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    void close() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
