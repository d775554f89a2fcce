package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a file with published figures is read.
 *
 * @param source who published it
 * @param published when
 * @param decimalSign the sign before decimals
 * @param codes what stands for a missing value, in small letters
 * @param names the names that each column may have, by the column's own name
 * @param needed the columns without which it cannot be read
 * @param breaks where the source changed its definition
 */
public record ContextRules(
        Source source,
        LocalDate published,
        char decimalSign,
        Map<String, FigureGap> codes,
        Map<String, List<String>> names,
        List<String> needed,
        List<SeriesBreak> breaks) {}
