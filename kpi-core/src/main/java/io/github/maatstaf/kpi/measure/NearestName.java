package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.naming.NearestText;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody probably meant who gave a name that is not there: the nearest first, then what there is. */
final class NearestName {
    private NearestName() {}

    /** Such as {@code the nearest is signals; there are signals, waiting-days.median}. */
    static String of(String asked, Collection<?> names) {
        List<String> texts = new ArrayList<>();
        names.forEach(name -> texts.add(name.toString()));
        String there = "there are " + NameList.of(texts);
        return NearestText.of(asked, texts)
                .map(nearest -> "the nearest is " + nearest + "; " + there)
                .orElse(there);
    }

    /** The period nearest in time, whatever the texts look like: of 2025-Q1 among years that is 2025. */
    static String ofPeriod(ReportingPeriod asked, Collection<ReportingPeriod> periods) {
        String there = "there are "
                + NameList.of(periods.stream().map(ReportingPeriod::toString).toList());
        return periods.stream()
                .min(Comparator.comparingLong(period -> days(asked, period)))
                .map(nearest -> "the nearest is " + nearest + "; " + there)
                .orElse(there);
    }

    private static long days(ReportingPeriod asked, ReportingPeriod period) {
        return period.contains(asked.start()) ? 0 : Math.abs(ChronoUnit.DAYS.between(asked.start(), period.start()));
    }
}
