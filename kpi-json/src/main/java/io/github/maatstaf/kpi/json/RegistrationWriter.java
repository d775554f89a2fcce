package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.json.files.WholeFile;
import io.github.maatstaf.kpi.json.registration.LinesWriter;
import io.github.maatstaf.kpi.json.registration.SourceRules;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Writes registrations: one JSON object a line, UTF-8, with a header and a footer around them. What it writes,
 * {@link RegistrationReader} reads back as an equal registration, and the same registration always gives the same bytes.
 *
 * <p>The file holds the clients' keys: it belongs where the source itself may be. It is not the tables' format; that is
 * {@link TidyCsvWriter}'s.
 *
 * <p>A writer is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class RegistrationWriter {
    private final int longestLine;
    private final List<Story> stories;

    private RegistrationWriter(int longestLine, List<Story> stories) {
        this.longestLine = longestLine;
        this.stories = stories;
    }

    /**
     * Obtains a writer with the defaults: no line is longer than a reader with the defaults reads.
     *
     * @return the writer
     */
    public static RegistrationWriter withDefaults() {
        return new RegistrationWriter(SourceRules.LONGEST_LINE, List.of());
    }

    /**
     * This writer, with another limit of the length of a line: a trajectory with some thousand events needs it, and then
     * its reader does too.
     *
     * @param bytes at least 1,024
     * @return another writer
     * @throws IllegalArgumentException if the limit is out of range
     */
    public RegistrationWriter withLongestLine(int bytes) {
        if (bytes < 1_024) {
            throw new IllegalArgumentException("A line's limit is at least 1024 bytes, not " + bytes);
        }
        return new RegistrationWriter(bytes, stories);
    }

    /**
     * This writer, which writes stories behind the registration, in place of any given before.
     *
     * @param told the stories, each with the consent of its teller
     * @return another writer
     * @throws IllegalArgumentException if a teller consented to nothing: such a story leaves in no export
     */
    public RegistrationWriter withStories(Collection<Story> told) {
        for (Story story : told) {
            if (story.consent().isEmpty()) {
                throw new IllegalArgumentException(
                        "A story told on " + story.toldOn() + " has no consent of its teller, and leaves in no export");
            }
        }
        return new RegistrationWriter(longestLine, List.copyOf(told));
    }

    /**
     * Writes a registration to a file, whole or not at all.
     *
     * @param registration the registration
     * @param file where the file comes to stand; an older one is replaced
     * @throws IllegalStateException if a trajectory does not fit on a line; then nothing has changed
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public void write(Registration registration, Path file) {
        Objects.requireNonNull(registration, "registration");
        WholeFile.write(file, out -> LinesWriter.write(registration, stories, out, longestLine));
    }

    /**
     * Writes a registration to a stream.
     *
     * @param registration the registration
     * @param out where to; it stays the caller's to close
     * @throws IllegalStateException if a trajectory does not fit on a line; the lines before it are then written
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Registration registration, OutputStream out) {
        Objects.requireNonNull(registration, "registration");
        try {
            LinesWriter.write(registration, stories, out, longestLine);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code writes registrations, lines of at most 65536 bytes}. */
    @Override
    public String toString() {
        return "writes registrations, lines of at most " + longestLine + " bytes";
    }
}
