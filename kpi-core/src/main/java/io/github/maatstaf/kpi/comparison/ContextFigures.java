package io.github.maatstaf.kpi.comparison;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures that one source published on one day, with its remarks and where its definitions changed.
 *
 * <p>They are read from files; nothing is fetched. A break is where figures before and after may not be laid in one line.
 *
 * @since 0.1
 */
public final class ContextFigures {
    private static final int MOST_LINES = 36;

    private final Source source;
    private final LocalDate published;
    private final List<ContextFigure> figures;
    private final List<SeriesBreak> breaks;
    private final List<String> footnotes;

    private ContextFigures(
            Source source,
            LocalDate published,
            List<ContextFigure> figures,
            List<SeriesBreak> breaks,
            List<String> footnotes) {
        this.source = Objects.requireNonNull(source, "source");
        this.published = Objects.requireNonNull(published, "published");
        this.figures = List.copyOf(figures);
        this.breaks = List.copyOf(breaks);
        this.footnotes = List.copyOf(footnotes);
    }

    /**
     * Obtains figures of a source.
     *
     * @param source who published them, such as <em>CBS StatLine, table 85541NED</em>
     * @param published on which day
     * @param figures the figures
     * @return them, without breaks and remarks
     */
    public static ContextFigures of(Source source, LocalDate published, List<ContextFigure> figures) {
        return new ContextFigures(source, published, figures, List.of(), List.of());
    }

    /**
     * These figures, with a place where the source changed its definition.
     *
     * @param broken from which period on, and why
     * @return a copy
     */
    public ContextFigures withBreak(SeriesBreak broken) {
        List<SeriesBreak> more = new ArrayList<>(breaks);
        more.add(Objects.requireNonNull(broken, "broken"));
        return new ContextFigures(source, published, figures, more, footnotes);
    }

    /**
     * These figures, with a remark of the source about all of them.
     *
     * @param footnote the remark, not blank
     * @return a copy
     * @throws IllegalArgumentException if it is blank
     */
    public ContextFigures withFootnote(String footnote) {
        if (footnote.isBlank()) {
            throw new IllegalArgumentException("A footnote has words; this one is blank");
        }
        List<String> more = new ArrayList<>(footnotes);
        more.add(footnote.strip());
        return new ContextFigures(source, published, figures, breaks, more);
    }

    /**
     * Who published them.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * When they were published.
     *
     * @return the day
     */
    public LocalDate published() {
        return published;
    }

    /**
     * The figures.
     *
     * @return an unmodifiable list, in the order of the source
     */
    public List<ContextFigure> figures() {
        return figures;
    }

    /**
     * Where the source changed its definition.
     *
     * @return an unmodifiable list
     */
    public List<SeriesBreak> breaks() {
        return breaks;
    }

    /**
     * What the source remarks about all figures.
     *
     * @return an unmodifiable list
     */
    public List<String> footnotes() {
        return footnotes;
    }

    /**
     * The figures of one topic.
     *
     * @param topic in the source's own words or code
     * @return a copy with those only; breaks and remarks stay
     */
    public ContextFigures about(String topic) {
        return only(
                figures.stream().filter(figure -> figure.topic().equals(topic)).toList());
    }

    /**
     * The figures of one place.
     *
     * @param region in the source's own words or code
     * @return a copy with those only; breaks and remarks stay
     */
    public ContextFigures in(String region) {
        return only(figures.stream()
                .filter(figure -> figure.region().equals(region))
                .toList());
    }

    private ContextFigures only(List<ContextFigure> some) {
        return new ContextFigures(source, published, some, breaks, footnotes);
    }

    /**
     * The figures as figures of a KPI, to be stored and charted with one's own. A break gives the figures from there on
     * another version of the definition.
     *
     * @param kpi what they are figures of
     * @return a reported figure for each, in the same order, without the part and the place: narrow these figures first
     * @throws IllegalArgumentException if they are of more than one topic, place or part
     */
    public List<ReportedFigure> asReported(KpiCode kpi) {
        long kinds = figures.stream()
                .map(figure -> List.of(figure.topic(), figure.region(), figure.part()))
                .distinct()
                .count();
        if (kinds > 1) {
            throw new IllegalArgumentException("These are figures of " + kinds
                    + " topics, places or parts; narrow them with about(..) and in(..) first");
        }
        return figures.stream().map(figure -> reported(kpi, figure)).toList();
    }

    private ReportedFigure reported(KpiCode kpi, ContextFigure figure) {
        long before = breaks.stream()
                .filter(broken -> !broken.from().start().isAfter(figure.period().start()))
                .count();
        ReportedFigure.Builder builder = ReportedFigure.builder(kpi, figure.period())
                .source(source)
                .published(published)
                .definitionVersion(before == 0 ? "" : "after break " + before);
        figure.value().ifPresent(builder::value);
        figure.gap().ifPresent(builder::gap);
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContextFigures that
                && source.equals(that.source)
                && published.equals(that.published)
                && figures.equals(that.figures)
                && breaks.equals(that.breaks)
                && footnotes.equals(that.footnotes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, published, figures, breaks, footnotes);
    }

    /** The source and the day, then the figures; at most 40 lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(figures.size())
                .append(figures.size() == 1 ? " figure of " : " figures of ")
                .append(source)
                .append(", published ")
                .append(published);
        figures.stream().limit(MOST_LINES).forEach(figure -> text.append("\n  ").append(figure));
        if (figures.size() > MOST_LINES) {
            text.append("\n  and ").append(figures.size() - MOST_LINES).append(" more");
        }
        if (!breaks.isEmpty()) {
            text.append("\n  breaks: ").append(breaks);
        }
        if (!footnotes.isEmpty()) {
            text.append("\n  remarks: ").append(String.join("; ", footnotes));
        }
        return text.toString();
    }
}
