package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Figures that others made, each in its own rhythm. The order in which they were given leaves no trace.
 *
 * <p>It holds each publication: what was known earlier is not overwritten by what was published later.
 *
 * @since 0.1
 */
public final class ReportedFigures {
    private static final Comparator<ReportedFigure> ORDER = Comparator.comparing(ReportedFigure::kpi)
            .thenComparing(ReportedFigure::stratum)
            .thenComparing(figure -> figure.period().type())
            .thenComparing(ReportedFigure::period)
            .thenComparing(ReportedFigure::published)
            .thenComparing(figure -> figure.source().toString())
            .thenComparing(figure -> figure.definitionVersion().orElse(""))
            .thenComparing(ReportedFigure::toString);

    private final List<ReportedFigure> all;

    private ReportedFigures(List<ReportedFigure> all) {
        this.all = all;
    }

    /**
     * Obtains figures.
     *
     * @param figures in any order; the same one twice counts once
     * @return them, by KPI, part and period
     * @throws IllegalArgumentException if two of one publication contradict each other
     */
    public static ReportedFigures of(Collection<ReportedFigure> figures) {
        List<ReportedFigure> sorted =
                new LinkedHashSet<>(figures).stream().sorted(ORDER).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).isAboutTheSameAs(sorted.get(i - 1))) {
                throw new IllegalArgumentException("Two figures of one publication contradict each other: "
                        + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return new ReportedFigures(sorted);
    }

    /**
     * All figures, every publication of each.
     *
     * @return an unmodifiable list, by KPI, part, rhythm, period and day of publication
     */
    public List<ReportedFigure> all() {
        return all;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return all.size();
    }

    /**
     * The KPIs that there are figures of.
     *
     * @return their codes, in order
     */
    public SortedSet<KpiCode> kpis() {
        return all.stream().map(ReportedFigure::kpi).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * One KPI's figures about the whole in one rhythm: of each period the one that was published last.
     *
     * @param kpi the KPI
     * @param rhythm the type of the periods
     * @return an unmodifiable list, by period; may be empty
     */
    public List<ReportedFigure> latest(KpiCode kpi, PeriodType rhythm) {
        return latest(kpi, rhythm, ReportedFigure.WHOLE);
    }

    /**
     * One KPI's figures about a part in one rhythm: of each period the one that was published last.
     *
     * @param kpi the KPI
     * @param rhythm the type of the periods
     * @param stratum such as {@code neighbourhood=BU0363A113}; a crossed part in any order
     * @return an unmodifiable list, by period; may be empty
     * @throws IllegalArgumentException if two sources published about one period on the same last day, so that none is
     *     the latest
     */
    public List<ReportedFigure> latest(KpiCode kpi, PeriodType rhythm, String stratum) {
        Map<ReportingPeriod, ReportedFigure> latest = new LinkedHashMap<>();
        String part = ReportedFigure.inOneOrder(stratum);
        for (ReportedFigure figure : all) {
            boolean asked = figure.kpi().equals(kpi)
                    && figure.period().type() == rhythm
                    && figure.stratum().equals(part);
            if (asked) {
                latest.put(figure.period(), figure);
            }
        }
        for (ReportedFigure figure : latest.values()) {
            rivalOf(figure).ifPresent(rival -> {
                throw new IllegalArgumentException(
                        "None of two figures published on one day is the latest: " + rival + " and " + figure);
            });
        }
        return List.copyOf(latest.values());
    }

    private Optional<ReportedFigure> rivalOf(ReportedFigure figure) {
        return all.stream()
                .filter(other -> other != figure
                        && other.kpi().equals(figure.kpi())
                        && other.period().equals(figure.period())
                        && other.stratum().equals(figure.stratum())
                        && other.published().equals(figure.published()))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedFigures figures && all.equals(figures.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** How many figures there are of each KPI, in each rhythm; at most 40 lines. */
    @Override
    public String toString() {
        Map<String, Long> counts = new TreeMap<>();
        for (ReportedFigure figure : all) {
            counts.merge(figure.kpi() + " per " + figure.period().type(), 1L, Math::addExact);
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((group, count) -> lines.add("\n  " + group + ": " + count));
        String shown = lines.stream().limit(38).collect(Collectors.joining());
        return all.size()
                + (all.size() == 1 ? " figure" : " figures")
                + shown
                + (lines.size() > 38 ? "\n  and " + (lines.size() - 38) + " more" : "");
    }
}
