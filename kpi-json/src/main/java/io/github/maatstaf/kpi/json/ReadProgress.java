package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.RecordCounts;

/**
 * How far the reading of a stream is. A record, because that is all there is to tell of it.
 *
 * @param records what became of the records so far
 * @param bytes about how many bytes were read
 * @since 0.1
 */
public record ReadProgress(RecordCounts records, long bytes) {}
