package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a file with published figures is read.
 *
 * @param source who published it
 * @param published when
 * @param decimalSign the sign before decimals; {@link #EITHER_SIGN} where a point and a comma both are, and thousands have none
 * @param codes what stands for a missing value, in small letters
 * @param names the names that each column may have, by the column's own name
 * @param needed the columns without which it cannot be read
 * @param breaks where the source changed its definition
 * @param fixed what the file does not say of its figures: the topic or the place of all, by the column's own name
 * @param topicColumns columns that hold the values of one topic each
 */
public record ContextRules(
        Source source,
        LocalDate published,
        char decimalSign,
        Map<String, FigureGap> codes,
        Map<String, List<String>> names,
        List<String> needed,
        List<SeriesBreak> breaks,
        Map<String, String> fixed,
        Set<String> topicColumns) {
    /** A point or a comma, without a sign between thousands. */
    public static final char EITHER_SIGN = ' ';
}
