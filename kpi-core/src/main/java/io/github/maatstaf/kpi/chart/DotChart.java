package io.github.maatstaf.kpi.chart;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.FunnelPoint;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of one figure of several units, each at the place of its size: one's own unit has a name, the others are dots.
 * Of shares it is a funnel, with the limits within which chance alone lets them fall. The Dutch term is
 * <em>stippengrafiek</em>.
 *
 * <p>It is a drawing to talk about. From left to right stands how many people a unit is about, and nothing else: no unit
 * comes first. The upright side begins at zero, and nothing is coloured by how it should be.
 *
 * <pre>{@code
 * Funnel funnel = Funnel.builder().own("Wijkteam Noord", 45, 128).other(16, 55).other(13, 47).other(135, 377).build().value();
 * String svg = DotChart.of(funnel).toSvg(Locale.ENGLISH);
 * }</pre>
 *
 * @since 0.1
 */
public final class DotChart {
    private static final Comparator<ChartDot> BY_SIZE =
            Comparator.comparingLong(ChartDot::size).thenComparingDouble(ChartDot::value);
    private static final LocalizedText PEOPLE = LocalizedText.of("om hoeveel het gaat", "how many it is about");

    private final Unit unit;
    private final @Nullable ChartDot own;
    private final List<ChartDot> others;
    private final @Nullable Funnel funnel;
    private final String title;
    private final LocalizedText counting;

    private DotChart(
            Unit unit,
            @Nullable ChartDot own,
            List<ChartDot> others,
            @Nullable Funnel funnel,
            String title,
            LocalizedText counting) {
        this.unit = unit;
        this.own = own;
        this.others = others.stream().sorted(BY_SIZE).toList();
        this.funnel = funnel;
        this.title = title;
        this.counting = counting;
    }

    /**
     * A drawing of a funnel: the share of each unit, the share of all together, and the limits.
     *
     * @param funnel the funnel
     * @return the drawing
     */
    public static DotChart of(Funnel funnel) {
        return new DotChart(
                Unit.SHARE,
                dot(funnel.own()),
                funnel.others().stream().map(DotChart::dot).toList(),
                funnel,
                funnel.own().name().orElse(""),
                PEOPLE);
    }

    private static ChartDot dot(FunnelPoint point) {
        return new ChartDot(point.name().orElse(""), point.share(), point.denominator());
    }

    /**
     * A drawing of dots without a name.
     *
     * @param unit the unit of the values
     * @param dots the units; one of them may have a name, which is one's own
     * @return the drawing
     * @throws IllegalArgumentException if there are none, or if more than one has a name
     */
    public static DotChart of(Unit unit, List<ChartDot> dots) {
        List<ChartDot> named =
                dots.stream().filter(dot -> dot.name().isPresent()).toList();
        if (dots.isEmpty() || named.size() > 1) {
            throw new IllegalArgumentException(
                    "A chart of dots has at least one dot, and a name for one's own only; not " + dots.size()
                            + " dots with " + named.size() + " names");
        }
        List<ChartDot> others = new ArrayList<>(dots);
        others.removeAll(named);
        return new DotChart(
                unit,
                named.isEmpty() ? null : named.get(0),
                others,
                null,
                named.stream().findFirst().flatMap(ChartDot::name).orElse("?"),
                PEOPLE);
    }

    /**
     * The same drawing under another title.
     *
     * @param words such as the label of a KPI
     * @return the drawing
     * @throws IllegalArgumentException if it is blank
     */
    public DotChart titled(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A chart needs a title: those who listen hear nothing else first");
        }
        return new DotChart(unit, own, others, funnel, words.strip(), counting);
    }

    /**
     * The same drawing, saying what the size of a unit counts.
     *
     * @param what such as {@code trajecten} and {@code trajectories}
     * @return the drawing
     */
    public DotChart counting(LocalizedText what) {
        return new DotChart(unit, own, others, funnel, title, Objects.requireNonNull(what, "what"));
    }

    /**
     * One's own unit.
     *
     * @return empty if no unit has a name
     */
    public Optional<ChartDot> own() {
        return Optional.ofNullable(own);
    }

    /**
     * The other units.
     *
     * @return an unmodifiable list by size
     */
    public List<ChartDot> others() {
        return others;
    }

    /**
     * Draws it.
     *
     * @param locale the language of its words: English for any English locale, Dutch for every other
     * @return one SVG element that needs nothing from elsewhere, with a title and a description for those who listen
     */
    public String toSvg(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new DotChartWriter(this, new ChartWords(locale)).svg();
    }

    Unit unit() {
        return unit;
    }

    Optional<Funnel> funnel() {
        return Optional.ofNullable(funnel);
    }

    String title() {
        return title;
    }

    LocalizedText counting() {
        return counting;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DotChart chart
                && unit.equals(chart.unit)
                && Objects.equals(own, chart.own)
                && others.equals(chart.others)
                && Objects.equals(funnel, chart.funnel)
                && title.equals(chart.title)
                && counting.equals(chart.counting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, own, others, title);
    }

    /** Such as {@code A chart of Wijkteam Noord and 3 dots}. */
    @Override
    public String toString() {
        return "A chart of " + (own == null ? "" : own.name().orElse("") + " and ") + others.size()
                + (others.size() == 1 ? " dot" : " dots");
    }
}
