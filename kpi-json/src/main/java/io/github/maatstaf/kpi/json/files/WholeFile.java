package io.github.maatstaf.kpi.json.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: first beside its place, then forced to the disk, then moved there in one step.
 * Until that step an older file under the name stays as it was.
 */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @param path where it comes to stand; a symbolic link is followed
     * @param content writes the bytes; it need not close the stream
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public static void write(Path path, Content content) {
        try {
            Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                writeBeside(beside, content);
                move(beside, place);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeBeside(Path beside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the bytes.
         *
         * @param out where to; buffered
         * @throws IOException if they cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
