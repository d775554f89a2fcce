package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.util.List;
import java.util.Optional;

/**
 * A record of comma-separated text.
 *
 * @param place where it begins
 * @param cells its cells, quotes and guards taken off; empty if it cannot be read
 * @param bytes the bytes as they stand in the source
 * @param fault why it cannot be read
 */
public record CsvRecord(Place place, List<String> cells, byte[] bytes, Optional<Finding> fault) {}
