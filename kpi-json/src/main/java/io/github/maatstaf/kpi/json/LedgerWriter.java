package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.json.files.WholeFile;
import io.github.maatstaf.kpi.json.registration.LedgerLinesWriter;
import io.github.maatstaf.kpi.registration.EventLedger;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes ledgers: a header, an entry a line in the order in which the ledger came to know them, a footer. What it writes,
 * {@link LedgerReader} reads back as an equal ledger, with its conflicts and its seal, and the same ledger always gives
 * the same bytes.
 *
 * <p>The file holds the clients' keys: it belongs where the source itself may be.
 *
 * @since 0.1
 */
public final class LedgerWriter {
    private static final LedgerWriter DEFAULTS = new LedgerWriter();

    private LedgerWriter() {}

    /**
     * Obtains a writer.
     *
     * @return the writer
     */
    public static LedgerWriter withDefaults() {
        return DEFAULTS;
    }

    /**
     * Writes a ledger to a file, whole or not at all.
     *
     * @param ledger the ledger
     * @param file where the file comes to stand; an older one is replaced
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public void write(EventLedger ledger, Path file) {
        Objects.requireNonNull(ledger, "ledger");
        WholeFile.write(file, out -> LedgerLinesWriter.write(ledger, out));
    }

    /**
     * Writes a ledger to a stream.
     *
     * @param ledger the ledger
     * @param out where to; it stays the caller's to close
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(EventLedger ledger, OutputStream out) {
        Objects.requireNonNull(ledger, "ledger");
        try {
            LedgerLinesWriter.write(ledger, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Always {@code writes ledgers}. */
    @Override
    public String toString() {
        return "writes ledgers";
    }
}
