package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.trend.BaselineChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the beginning: when and how it was measured, over how many, or that it was estimated, or that there is
 * none. The Dutch term is <em>nulmeting</em>.
 *
 * <p>It is a fact, where a {@link MeasurementMoment} is an agreement. That there is none is written down too: a change from
 * it then cannot be computed, and is never 0.
 *
 * <pre>{@code
 * BaselineMeasurement.measured(LocalDate.of(2025, 1, 14), "vragenlijst bij de intake").over(31)
 * BaselineMeasurement.estimated(LocalDate.of(2025, 1, 14), "geschat door twee intern begeleiders")
 * BaselineMeasurement.absent("Het project liep al.")
 * }</pre>
 *
 * @since 0.1
 */
public final class BaselineMeasurement {
    private final BaselineKind kind;
    private final @Nullable LocalDate day;
    private final String method;
    private final long count;
    private final SortedSet<KpiCode> kpis;
    private final @Nullable Observation figure;

    private BaselineMeasurement(
            BaselineKind kind,
            @Nullable LocalDate day,
            String method,
            long count,
            SortedSet<KpiCode> kpis,
            @Nullable Observation figure) {
        this.kind = kind;
        this.day = day;
        this.method = method;
        this.count = count;
        this.kpis = kpis;
        this.figure = figure;
    }

    /**
     * A baseline that was counted or asked.
     *
     * @param day the day, or the last day if it took longer
     * @param method how it was done, so that others can do it again; blank is still open
     * @return the baseline, of which nobody said yet how many it is about
     */
    public static BaselineMeasurement measured(LocalDate day, String method) {
        return of(BaselineKind.MEASURED, Objects.requireNonNull(day, "day"), method);
    }

    /**
     * A baseline that people estimated.
     *
     * @param day the day
     * @param method who estimated and how, in functions and never in names; blank is still open
     * @return the baseline
     */
    public static BaselineMeasurement estimated(LocalDate day, String method) {
        return of(BaselineKind.ESTIMATED, Objects.requireNonNull(day, "day"), method);
    }

    /**
     * The word that there is no baseline.
     *
     * @param why why there is none
     * @return the baseline that is not there
     * @throws IllegalArgumentException if the reason is blank
     */
    public static BaselineMeasurement absent(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("An absent baseline needs a reason, not a blank text");
        }
        return of(BaselineKind.ABSENT, null, why);
    }

    private static BaselineMeasurement of(BaselineKind kind, @Nullable LocalDate day, String method) {
        return new BaselineMeasurement(kind, day, method.strip(), -1, Collections.emptySortedSet(), null);
    }

    /**
     * This baseline, with how many people or cases it is about.
     *
     * @param count 0 or more
     * @return a copy
     * @throws IllegalArgumentException if the number is negative
     * @throws IllegalStateException if the baseline is absent
     */
    public BaselineMeasurement over(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A baseline is about 0 or more, not " + count);
        }
        requireThere("a number");
        return new BaselineMeasurement(kind, day, method, count, kpis, figure);
    }

    /**
     * This baseline, of these KPIs only.
     *
     * @param codes the KPIs' codes; none for all KPIs
     * @return a copy
     */
    public BaselineMeasurement ofKpis(KpiCode... codes) {
        SortedSet<KpiCode> all = new TreeSet<>(Arrays.asList(codes));
        return new BaselineMeasurement(kind, day, method, count, Collections.unmodifiableSortedSet(all), figure);
    }

    /**
     * This baseline, with its figure.
     *
     * @param observed the figure, measured or estimated as the baseline itself
     * @return a copy
     * @throws IllegalArgumentException if the figure has no value, or if one of the two is estimated and the other is not
     * @throws IllegalStateException if the baseline is absent
     */
    public BaselineMeasurement withFigure(Observation observed) {
        requireThere("a figure");
        ObservationStatus expected =
                kind == BaselineKind.ESTIMATED ? ObservationStatus.ESTIMATED : ObservationStatus.MEASURED;
        if (observed.status() != expected) {
            throw new IllegalArgumentException("The figure of a baseline that is " + kind.label() + " is "
                    + expected.label() + ", not " + observed.status().label());
        }
        return new BaselineMeasurement(kind, day, method, count, kpis, observed);
    }

    private void requireThere(String what) {
        if (kind == BaselineKind.ABSENT) {
            throw new IllegalStateException("A baseline that is absent has no day, and so not " + what + " either");
        }
    }

    /**
     * How it came about.
     *
     * @return measured, estimated or absent
     */
    public BaselineKind kind() {
        return kind;
    }

    /**
     * The day it is of.
     *
     * @return empty if the baseline is absent
     */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * How it was done.
     *
     * @return empty if still open, or if the baseline is absent
     */
    public Optional<String> method() {
        return kind == BaselineKind.ABSENT || method.isEmpty() ? Optional.empty() : Optional.of(method);
    }

    /**
     * Why there is none.
     *
     * @return empty if there is one
     */
    public Optional<String> whyAbsent() {
        return kind == BaselineKind.ABSENT ? Optional.of(method) : Optional.empty();
    }

    /**
     * How many people or cases it is about.
     *
     * @return empty if nobody wrote it down
     */
    public OptionalLong count() {
        return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /**
     * The KPIs it is of.
     *
     * @return an unmodifiable set in the order of the codes; empty for all KPIs
     */
    public SortedSet<KpiCode> kpis() {
        return kpis;
    }

    /**
     * Whether it is of a KPI.
     *
     * @param kpi the KPI's code
     * @return true if it names the KPI, or names none
     */
    public boolean isOf(KpiCode kpi) {
        return kpis.isEmpty() || kpis.contains(kpi);
    }

    /**
     * The figure.
     *
     * @return empty if none was put down
     */
    public Optional<Observation> figure() {
        return Optional.ofNullable(figure);
    }

    /**
     * How a later figure differs from this baseline. Without a figure here there is nothing to reckon with: the answer is
     * that the two are not comparable, with the reason, and never that nothing changed.
     *
     * @param now the later figure
     * @return the change, or why there is none to tell
     */
    public BaselineChange changeTo(Observation now) {
        return BaselineChange.between(figure == null ? nothingLike(now) : figure, now);
    }

    /** The figure that is not there, of the period of the baseline's day or else of the period before. */
    private Observation nothingLike(Observation now) {
        Observation.Builder nothing = Observation.builder(
                        now.measure(),
                        day == null
                                ? now.period().plus(-1)
                                : now.period().type().containing(day))
                .stratum(now.stratum())
                .unit(now.unit())
                .withoutValue(ObservationStatus.MISSING);
        now.fingerprint().ifPresent(nothing::fingerprint);
        return nothing.build();
    }

    /**
     * What is missing, and what readers must know.
     *
     * @return coded findings; empty if it was measured, with method and number
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (kind == BaselineKind.ABSENT) {
            findings.add(finding("AGREE-BASELINE-ABSENT", "kind"));
            return List.copyOf(findings);
        }
        if (kind == BaselineKind.ESTIMATED) {
            findings.add(finding("AGREE-BASELINE-ESTIMATED", "kind"));
        } else if (count < 0) {
            findings.add(finding("AGREE-BASELINE-NO-COUNT", "count"));
        }
        if (method.isEmpty()) {
            findings.add(finding("AGREE-BASELINE-NO-METHOD", "method"));
        }
        return List.copyOf(findings);
    }

    private static Finding finding(String code, String field) {
        return Finding.of(code).at(Place.field(field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BaselineMeasurement baseline
                && kind == baseline.kind
                && Objects.equals(day, baseline.day)
                && method.equals(baseline.method)
                && count == baseline.count
                && kpis.equals(baseline.kpis)
                && Objects.equals(figure, baseline.figure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, day, method, count, kpis, figure);
    }

    /** Such as {@code baseline measured on 2025-01-14 over 31: vragenlijst bij de intake (IMP-WOA-EXECSKILLS)}. */
    @Override
    public String toString() {
        String of =
                kpis.isEmpty() ? "" : kpis.stream().map(KpiCode::value).collect(Collectors.joining(", ", " (", ")"));
        return "baseline " + kind.label() + (day == null ? "" : " on " + day) + (count < 0 ? "" : " over " + count)
                + (method.isEmpty() ? "" : ": " + method)
                + (figure == null ? "" : "; " + figure)
                + of;
    }
}
