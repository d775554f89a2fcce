package io.github.maatstaf.kpi.json.csv;

/**
 * A line of the source as it stands there.
 *
 * @param number from 1
 * @param offset of its first byte in the source, from 0
 * @param bytes its bytes, without the line end
 * @param text its characters; empty if the bytes are not UTF-8
 * @param fault how many bytes into the line the encoding goes wrong; -1 if nowhere
 */
record CsvLine(long number, long offset, byte[] bytes, String text, int fault) {
    boolean isReadable() {
        return fault < 0;
    }

    boolean isBlank() {
        return isReadable() && text.isBlank() && text.indexOf('\t') < 0;
    }
}
