package io.github.maatstaf.examples.measure;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Says at each tenth of a file how far the reading is. */
final class ProgressStream extends FilterInputStream {
    private static final int TENTHS = 10;

    private final long size;
    private final PrintStream progress;
    private long bytes;
    private int told;

    ProgressStream(InputStream in, long size, PrintStream progress) {
        super(in);
        this.size = Math.max(1, size);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        tell(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        tell(Math.max(0, count));
        return count;
    }

    private void tell(int count) {
        bytes += count;
        int tenth = (int) (TENTHS * bytes / size);
        if (tenth > told) {
            told = tenth;
            progress.println("read " + tenth * TENTHS + " % of " + size + " bytes");
        }
    }
}
