package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects an entry of a catalogue; for one thread.
 *
 * <p>An entry of one's own asks for the same as ours: a name, a definition, the four texts on how to read it, a direction
 * with its reason, unit, count basis, kind of evidence and at least one source.
 *
 * @since 0.1
 */
public final class KpiBuilder {
    final KpiCode code;
    final Map<SteeringLogic, Source> steeringLogic = new EnumMap<>(SteeringLogic.class);
    final EnumSet<LifeDomain> lifeDomains = EnumSet.noneOf(LifeDomain.class);
    final Map<KpiText, LocalizedText> texts = new EnumMap<>(KpiText.class);
    final List<String> measureNames = new ArrayList<>();
    final List<String> measureTexts = new ArrayList<>();
    final Set<KpiCode> readTogetherWith = new LinkedHashSet<>();
    final Set<KpiCode> easilyConfusedWith = new LinkedHashSet<>();
    final Set<KpiCode> candidates = new LinkedHashSet<>();
    final List<DefinitionVersion> versions = new ArrayList<>();
    final Set<KpiCode> replaces = new LinkedHashSet<>();
    final Set<KpiCode> replacedBy = new LinkedHashSet<>();
    final List<Source> sources = new ArrayList<>();

    @Nullable
    KpiLayer layer;

    @Nullable
    EssayLevel essayLevel;

    @Nullable
    Beneficiary beneficiary;

    @Nullable
    ResultLevel resultLevel;

    @Nullable
    ProcessStep processStep;

    @Nullable
    Unit unit;

    @Nullable
    CountBasis countBasis;

    @Nullable
    SuggestedDirection suggestedDirection;

    @Nullable
    EvidenceSource evidenceSource;

    KpiKind kind = KpiKind.KPI;
    KpiStatus status = KpiStatus.ACTIVE;
    Provenance provenance = Provenance.OURS;

    KpiBuilder(KpiCode code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    KpiBuilder(Kpi kpi) {
        this(kpi.code());
        kind = kpi.kind();
        candidates.addAll(kpi.candidates());
        versions.addAll(kpi.versions());
        layer = kpi.layer().orElse(null);
        essayLevel = kpi.essayLevel().orElse(null);
        beneficiary = kpi.beneficiary().orElse(null);
        resultLevel = kpi.resultLevel().orElse(null);
        processStep = kpi.processStep().orElse(null);
        steeringLogic.putAll(kpi.steeringLogic());
        lifeDomains.addAll(kpi.lifeDomains());
        for (KpiText kind : KpiText.values()) {
            kpi.text(kind).ifPresent(text -> texts.put(kind, text));
        }
        measureNames.addAll(kpi.measureTexts().names());
        measureTexts.addAll(kpi.measureTexts().texts());
        unit = kpi.unit();
        countBasis = kpi.countBasis();
        suggestedDirection = kpi.suggestedDirection();
        evidenceSource = kpi.evidenceSource();
        readTogetherWith.addAll(kpi.readTogetherWith());
        easilyConfusedWith.addAll(kpi.easilyConfusedWith());
        status = kpi.status();
        replaces.addAll(kpi.replaces());
        replacedBy.addAll(kpi.replacedBy());
        sources.addAll(kpi.sources());
        provenance = kpi.provenance();
    }

    /**
     * Whether it says by itself what is counted; it does unless said otherwise.
     *
     * @param kind the kind
     * @return this builder
     */
    public KpiBuilder kind(KpiKind kind) {
        this.kind = Objects.requireNonNull(kind, "kind");
        return this;
    }

    /**
     * For an umbrella: a KPI that people may choose in its place.
     *
     * @param other its code
     * @return this builder
     */
    public KpiBuilder candidate(KpiCode other) {
        candidates.add(Objects.requireNonNull(other, "other"));
        return this;
    }

    /**
     * How its source defined it from a day on, in addition to the versions given before.
     *
     * @param version the version
     * @return this builder
     * @throws IllegalArgumentException if a version given before holds from the same day
     */
    public KpiBuilder version(DefinitionVersion version) {
        for (DefinitionVersion other : versions) {
            if (other.from().equals(version.from())) {
                throw new IllegalArgumentException(
                        "The KPI " + code + " already has a version that holds from " + version.from());
            }
        }
        versions.add(version);
        return this;
    }

    /**
     * The layer of the KPI model; leave it out for an indicator about contracts and networks.
     *
     * @param layer the layer
     * @return this builder
     */
    public KpiBuilder layer(KpiLayer layer) {
        this.layer = Objects.requireNonNull(layer, "layer");
        return this;
    }

    /**
     * The level at which the essay names it.
     *
     * @param level the level
     * @return this builder
     */
    public KpiBuilder essayLevel(EssayLevel level) {
        this.essayLevel = Objects.requireNonNull(level, "level");
        return this;
    }

    /**
     * For whom the impact is.
     *
     * @param beneficiary the group
     * @return this builder
     */
    public KpiBuilder beneficiary(Beneficiary beneficiary) {
        this.beneficiary = Objects.requireNonNull(beneficiary, "beneficiary");
        return this;
    }

    /**
     * How far along the chain from work to society the result is.
     *
     * @param level the level
     * @return this builder
     */
    public KpiBuilder resultLevel(ResultLevel level) {
        this.resultLevel = Objects.requireNonNull(level, "level");
        return this;
    }

    /**
     * The step of the process that it looks at.
     *
     * @param step the step
     * @return this builder
     */
    public KpiBuilder processStep(ProcessStep step) {
        this.processStep = Objects.requireNonNull(step, "step");
        return this;
    }

    /**
     * A way of steering that it belongs to, and the source that says so.
     *
     * @param logic the way of steering
     * @param source who says so
     * @return this builder
     */
    public KpiBuilder steeringLogic(SteeringLogic logic, Source source) {
        steeringLogic.put(Objects.requireNonNull(logic, "logic"), Objects.requireNonNull(source, "source"));
        return this;
    }

    /**
     * The life domains it belongs to, in addition to those given before.
     *
     * @param domains one or more
     * @return this builder
     */
    public KpiBuilder lifeDomains(LifeDomain... domains) {
        lifeDomains.addAll(List.of(domains));
        return this;
    }

    /**
     * One of its texts; the last one given counts.
     *
     * @param kind which text
     * @param text the text in Dutch and English
     * @return this builder
     */
    public KpiBuilder text(KpiText kind, LocalizedText text) {
        texts.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(text, "text"));
        return this;
    }

    /**
     * One of its texts; the last one given counts.
     *
     * @param kind which text
     * @param dutch the text in Dutch
     * @param english the text in English
     * @return this builder
     */
    public KpiBuilder text(KpiText kind, String dutch, String english) {
        return text(kind, LocalizedText.of(dutch, english));
    }

    /**
     * What a registration of trajectories is asked, in addition to the measures given before: several only if they are of
     * the same thing, such as the days of those who were seen and of all who waited.
     *
     * @param measure the measure; its name stands in tables
     * @return this builder
     * @throws IllegalArgumentException if the entry already has a measure of that name
     */
    public KpiBuilder measure(Measure measure) {
        if (measureNames.contains(measure.name())) {
            throw new IllegalArgumentException("The KPI " + code + " already has a measure " + measure.name());
        }
        measureNames.add(measure.name());
        measureTexts.add(measure.canonicalText());
        return this;
    }

    /**
     * The unit of its values.
     *
     * @param unit the unit
     * @return this builder
     */
    public KpiBuilder unit(Unit unit) {
        this.unit = Objects.requireNonNull(unit, "unit");
        return this;
    }

    /**
     * What one count stands for.
     *
     * @param basis the count basis
     * @return this builder
     */
    public KpiBuilder countBasis(CountBasis basis) {
        this.countBasis = Objects.requireNonNull(basis, "basis");
        return this;
    }

    /**
     * Which way most people would hope that it goes; {@link KpiText#DIRECTION_REASON} says why.
     *
     * @param direction the direction
     * @return this builder
     */
    public KpiBuilder suggestedDirection(SuggestedDirection direction) {
        this.suggestedDirection = Objects.requireNonNull(direction, "direction");
        return this;
    }

    /**
     * Where its figures come from.
     *
     * @param source the kind of source
     * @return this builder
     */
    public KpiBuilder evidenceSource(EvidenceSource source) {
        this.evidenceSource = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * A KPI without which this one is easily misread.
     *
     * @param other its code
     * @return this builder
     */
    public KpiBuilder readTogetherWith(KpiCode other) {
        readTogetherWith.add(Objects.requireNonNull(other, "other"));
        return this;
    }

    /**
     * A KPI whose name or subject is near, and that is something else.
     *
     * @param other its code
     * @return this builder
     */
    public KpiBuilder easilyConfusedWith(KpiCode other) {
        easilyConfusedWith.add(Objects.requireNonNull(other, "other"));
        return this;
    }

    /**
     * Whether it may still be chosen; active unless said otherwise.
     *
     * @param status the status
     * @return this builder
     */
    public KpiBuilder status(KpiStatus status) {
        this.status = Objects.requireNonNull(status, "status");
        return this;
    }

    /**
     * A code that this entry takes the place of.
     *
     * @param other the code
     * @return this builder
     */
    public KpiBuilder replaces(KpiCode other) {
        replaces.add(Objects.requireNonNull(other, "other"));
        return this;
    }

    /**
     * A code that takes the place of this entry.
     *
     * @param other the code
     * @return this builder
     */
    public KpiBuilder replacedBy(KpiCode other) {
        replacedBy.add(Objects.requireNonNull(other, "other"));
        return this;
    }

    /**
     * Where it comes from, in addition to the sources given before.
     *
     * @param source a document and a place in it
     * @return this builder
     */
    public KpiBuilder source(Source source) {
        sources.add(Objects.requireNonNull(source, "source"));
        return this;
    }

    /**
     * Whose words term and definition are; our own unless said otherwise.
     *
     * @param provenance the provenance
     * @return this builder
     */
    public KpiBuilder provenance(Provenance provenance) {
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        return this;
    }

    /**
     * Makes the entry.
     *
     * @return the entry
     * @throws IllegalStateException if something is missing; the message names the code and what is missing
     */
    public Kpi build() {
        String missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The KPI " + code + " needs " + missing);
        }
        return new Kpi(this);
    }

    /** What is still missing, in words; empty if the entry can be made. */
    String missing() {
        StringBuilder missing = new StringBuilder();
        for (KpiText kind : KpiText.values()) {
            LocalizedText text = texts.get(kind);
            if (kind.isRequired() && (text == null || text.in(Locale.ROOT).isBlank())) {
                name(missing, "the text " + kind.name());
            }
        }
        name(missing, unit == null ? "a unit" : "");
        name(missing, countBasis == null ? "a count basis" : "");
        name(missing, suggestedDirection == null ? "a suggested direction" : "");
        name(missing, evidenceSource == null ? "an evidence source" : "");
        name(missing, sources.isEmpty() ? "a source" : "");
        if (kind == KpiKind.UMBRELLA) {
            name(missing, texts.containsKey(KpiText.NEEDS) ? "" : "the text NEEDS, as an umbrella");
            name(missing, measureNames.isEmpty() ? "" : "to be no umbrella, as it has a measure");
        } else {
            name(missing, candidates.isEmpty() ? "" : "to be an umbrella, as it has candidates");
        }
        return missing.toString();
    }

    private static void name(StringBuilder missing, String what) {
        if (!what.isEmpty()) {
            missing.append(missing.isEmpty() ? "" : ", ").append(what);
        }
    }

    static <T> T required(@Nullable T value, KpiCode code, String what) {
        if (value == null) {
            throw new IllegalStateException("The KPI " + code + " needs " + what);
        }
        return value;
    }
}
