package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which records beside trajectories a measure is about: activities, answers, scores or figures of others. What a measure
 * does not state is empty.
 *
 * <p>It is a part of a definition and holds no record.
 *
 * @since 0.1
 */
public final class RecordSelection {
    static final String CHOSEN = "chosen";
    static final RecordSelection NONE = new RecordSelection(Map.of());

    /** The parts that a definition may state. */
    enum Part {
        BASIS,
        INSTRUMENT,
        SURVEY,
        RATER,
        MOMENT,
        SCORED,
        KPI,
        UNIT,
        RHYTHM
    }

    private final Map<Part, Object> parts;

    private RecordSelection(Map<Part, Object> parts) {
        this.parts = parts;
    }

    RecordSelection with(Part part, Object value) {
        Map<Part, Object> more = new EnumMap<>(Part.class);
        more.putAll(parts);
        more.put(part, Objects.requireNonNull(value, "value"));
        return new RecordSelection(more);
    }

    /** The same for a builder: what was said before is not dropped in silence, unless it was left to be chosen. */
    RecordSelection withOnce(String name, MeasureKind kind, Part part, Object value) {
        RecordSelection more = with(part, value);
        String before = text(part);
        boolean mayBeOpen = part == Part.INSTRUMENT || part == Part.SCORED;
        if (before != null && !(mayBeOpen && isOpenKey(before))) {
            BuilderParts.once(
                    name, kind, part.name().toLowerCase(Locale.ROOT), before, String.valueOf(more.text(part)));
        }
        return more;
    }

    private <T> Optional<T> get(Part part, Class<T> type) {
        Object value = parts.get(part);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** The text of a part, or null. */
    @Nullable
    String text(Part part) {
        Object value = parts.get(part);
        if (value == null) {
            return null;
        }
        return switch (part) {
            case BASIS, MOMENT, RHYTHM -> ((Enum<?>) value).name();
            case SURVEY -> CodeText.of(value.toString());
            case RATER -> CodeText.of(((Rater) value).code());
            case UNIT -> ((Unit) value).code();
            case KPI -> ((KpiCode) value).value();
            case INSTRUMENT, SCORED -> value.toString();
        };
    }

    /** Open, with or without what it is for: {@code chosen@qua-joy}. */
    private static boolean isOpenKey(String key) {
        return key.equals(CHOSEN) || key.startsWith(CHOSEN + "@");
    }

    static String openFor(String purpose) {
        return CHOSEN + "@" + CodeText.of(CodeText.require(purpose, "what an instrument is for"));
    }

    static String keyOf(Instrument instrument) {
        return CodeText.of(instrument.id()) + "@" + CodeText.of(instrument.version());
    }

    /**
     * What is counted of activities.
     *
     * @return present for activities
     */
    public Optional<CountBasis> basis() {
        return get(Part.BASIS, CountBasis.class);
    }

    /**
     * Which instrument, or which question of a survey, with its version.
     *
     * @return such as {@code rapportcijfer@1-10}; empty if the measure has none, or if people have not chosen one
     */
    public Optional<String> instrument() {
        return get(Part.INSTRUMENT, String.class).filter(key -> !isOpenKey(key));
    }

    /**
     * Whether it is this instrument, in this version.
     *
     * @param instrument an instrument
     * @return false if it is another, or if none was chosen
     */
    public boolean isOf(Instrument instrument) {
        return instrument().equals(Optional.of(keyOf(instrument)));
    }

    /**
     * Which survey, with its round.
     *
     * @return empty for the answers of all surveys
     */
    public Optional<String> survey() {
        return get(Part.SURVEY, String.class);
    }

    /**
     * Who gave the scores.
     *
     * @return empty if the instrument has one rater only
     */
    public Optional<Rater> rater() {
        return get(Part.RATER, Rater.class);
    }

    /**
     * At which moment of the trajectory; of a change, the later one.
     *
     * @return present for scores and their changes
     */
    public Optional<MomentRole> moment() {
        return get(Part.MOMENT, MomentRole.class);
    }

    /**
     * Whose score counts, if those are counted.
     *
     * @return empty if scores are summarised, or if people have not chosen
     */
    public Optional<ScoreCondition> scored() {
        return get(Part.SCORED, ScoreCondition.class);
    }

    /**
     * Whether a share of people is counted, and not a summary of their scores.
     *
     * @return true also while people have not chosen from which score on
     */
    public boolean isShare() {
        return parts.containsKey(Part.SCORED);
    }

    /**
     * Of which KPI others made a figure.
     *
     * @return present for figures
     */
    public Optional<KpiCode> kpi() {
        return get(Part.KPI, KpiCode.class);
    }

    /**
     * The unit that is stated.
     *
     * @return empty for the usual one
     */
    public Optional<Unit> unit() {
        return get(Part.UNIT, Unit.class);
    }

    /**
     * In which rhythm the figures come.
     *
     * @return empty for whichever there is
     */
    public Optional<PeriodType> rhythm() {
        return get(Part.RHYTHM, PeriodType.class);
    }

    /**
     * Whether people still have to choose the instrument.
     *
     * @return true if the definition leaves it open
     */
    public boolean isInstrumentOpen() {
        return get(Part.INSTRUMENT, String.class)
                .filter(RecordSelection::isOpenKey)
                .isPresent();
    }

    /**
     * Whether people still have to choose from which score on somebody counts.
     *
     * @return true if the definition leaves it open
     */
    public boolean isScoreOpen() {
        return CHOSEN.equals(parts.get(Part.SCORED));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordSelection selection && parts.equals(selection.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** What is stated. */
    @Override
    public String toString() {
        return parts.toString();
    }
}
