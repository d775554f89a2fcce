package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue: what a KPI means, what it does not measure, and where it comes from.
 *
 * <p>It is a definition, not a result and not a norm: it holds no value, and nothing that a value should be. It claims to
 * be on nobody's official list. Its texts are this library's own sentences, except where {@link #provenance(KpiText)}
 * says otherwise.
 *
 * <pre>{@code
 * Kpi firstTalk = SocialWorkLibrary.latest().get("ACT-ANA-FIRSTTALK");
 * firstTalk.doesNotMeasure().in(Locale.ENGLISH);    // "Not whether the help was good. …"
 * firstTalk.sheet(Locale.forLanguageTag("nl"));     // the whole definition as a page of Markdown
 * }</pre>
 *
 * @since 0.1
 */
public final class Kpi {
    private final KpiCode code;
    private final KpiKind kind;
    private final @Nullable KpiLayer layer;
    private final @Nullable EssayLevel essayLevel;
    private final @Nullable Beneficiary beneficiary;
    private final @Nullable ResultLevel resultLevel;
    private final @Nullable ProcessStep processStep;
    private final Map<SteeringLogic, Source> steeringLogic;
    private final Set<LifeDomain> lifeDomains;
    private final Map<KpiText, LocalizedText> texts;
    private final KpiMeasures measures;
    private final Unit unit;
    private final CountBasis countBasis;
    private final SuggestedDirection suggestedDirection;
    private final EvidenceSource evidenceSource;
    private final List<KpiCode> readTogetherWith;
    private final List<KpiCode> easilyConfusedWith;
    private final List<KpiCode> candidates;
    private final List<DefinitionVersion> versions;
    private final KpiStatus status;
    private final List<KpiCode> replaces;
    private final List<KpiCode> replacedBy;
    private final List<Source> sources;
    private final Provenance provenance;

    Kpi(KpiBuilder builder) {
        this.code = builder.code;
        this.kind = builder.kind;
        this.layer = builder.layer;
        this.essayLevel = builder.essayLevel;
        this.beneficiary = builder.beneficiary;
        this.resultLevel = builder.resultLevel;
        this.processStep = builder.processStep;
        this.steeringLogic = Collections.unmodifiableMap(new EnumMap<>(builder.steeringLogic));
        this.lifeDomains = Collections.unmodifiableSet(builder.lifeDomains.clone());
        this.texts = Collections.unmodifiableMap(new EnumMap<>(builder.texts));
        this.measures = new KpiMeasures(builder.measureNames, builder.measureTexts);
        this.unit = KpiBuilder.required(builder.unit, builder.code, "a unit");
        this.countBasis = KpiBuilder.required(builder.countBasis, builder.code, "a count basis");
        this.suggestedDirection =
                KpiBuilder.required(builder.suggestedDirection, builder.code, "a suggested direction");
        this.evidenceSource = KpiBuilder.required(builder.evidenceSource, builder.code, "an evidence source");
        this.readTogetherWith = List.copyOf(builder.readTogetherWith);
        this.easilyConfusedWith = List.copyOf(builder.easilyConfusedWith);
        this.candidates = List.copyOf(builder.candidates);
        this.versions = sorted(builder.versions);
        this.status = builder.status;
        this.replaces = List.copyOf(builder.replaces);
        this.replacedBy = List.copyOf(builder.replacedBy);
        this.sources = List.copyOf(builder.sources);
        this.provenance = builder.provenance;
    }

    private static List<DefinitionVersion> sorted(List<DefinitionVersion> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        List<DefinitionVersion> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(DefinitionVersion::from));
        return List.copyOf(sorted);
    }

    /**
     * Starts an entry.
     *
     * @param code the entry's code, such as {@code IMP-FIN-LOWINC}
     * @return a builder
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public static KpiBuilder builder(String code) {
        return new KpiBuilder(KpiCode.of(code));
    }

    /**
     * A builder that holds all of this entry.
     *
     * @return a builder with the same code
     */
    public KpiBuilder toBuilder() {
        return new KpiBuilder(this);
    }

    /**
     * The stable code.
     *
     * @return such as {@code IMP-FIN-LOWINC}
     */
    public KpiCode code() {
        return code;
    }

    /**
     * The layer of the KPI model.
     *
     * @return absent for an indicator about contracts and networks, which fits no layer
     */
    public Optional<KpiLayer> layer() {
        return Optional.ofNullable(layer);
    }

    /**
     * The level at which the essay "Van marktlogica naar menswaardige maatstaven" names it.
     *
     * @return absent if the essay does not name it under a level
     */
    public Optional<EssayLevel> essayLevel() {
        return Optional.ofNullable(essayLevel);
    }

    /**
     * For whom the impact is, as that essay groups it.
     *
     * @return absent if the essay does not say
     */
    public Optional<Beneficiary> beneficiary() {
        return Optional.ofNullable(beneficiary);
    }

    /**
     * The ways of steering that sources say it belongs to, each with the source that says so.
     *
     * @return an unmodifiable map; empty if no source has said, which is not the same as neutral
     */
    public Map<SteeringLogic, Source> steeringLogic() {
        return steeringLogic;
    }

    /**
     * The life domains it belongs to.
     *
     * @return an unmodifiable set; empty if it cuts across all of them
     */
    public Set<LifeDomain> lifeDomains() {
        return lifeDomains;
    }

    /**
     * The step of the process that it looks at; for a time between two steps, the step that ends it.
     *
     * @return absent if it looks at no single step
     */
    public Optional<ProcessStep> processStep() {
        return Optional.ofNullable(processStep);
    }

    /**
     * The name as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return required(KpiText.LABEL);
    }

    /**
     * What exactly is meant.
     *
     * @return the text
     */
    public LocalizedText definition() {
        return required(KpiText.DEFINITION);
    }

    /**
     * What the figure does show.
     *
     * @return the text
     */
    public LocalizedText measuresWhat() {
        return required(KpiText.MEASURES);
    }

    /**
     * What the figure does not show; every entry has this text.
     *
     * @return the text, never blank
     */
    public LocalizedText doesNotMeasure() {
        return required(KpiText.DOES_NOT_MEASURE);
    }

    /**
     * What people often take the figure for, although it is not that.
     *
     * @return the text, never blank
     */
    public LocalizedText commonlyMisreadAs() {
        return required(KpiText.MISREAD_AS);
    }

    /**
     * What people may start to do when the figure is used to settle an account.
     *
     * @return the text, never blank
     */
    public LocalizedText mayProvoke() {
        return required(KpiText.MAY_PROVOKE);
    }

    private LocalizedText required(KpiText kind) {
        return Objects.requireNonNull(texts.get(kind));
    }

    /**
     * A text of the entry.
     *
     * @param kind which text
     * @return absent if the entry has no such text; never absent for one that is required
     */
    public Optional<LocalizedText> text(KpiText kind) {
        return Optional.ofNullable(texts.get(kind));
    }

    /**
     * What a registration is asked: one measure, or several of the same thing. What exactly a measure
     * counts and does not count is made from the measure itself.
     *
     * @return an unmodifiable list; empty if its figures come from elsewhere
     */
    public List<Measure> measures() {
        return measures.measures();
    }

    /**
     * Whether a registration of trajectories can deliver it.
     *
     * @return true if it has a measure that is counted from trajectories alone; the others need answers, scores, activities
     *     or figures of others, and can be computed from a registration that holds those
     */
    public boolean isComputable() {
        for (Measure measure : measures()) {
            if (measure.dataKinds().equals(Set.of(DataKind.TRAJECTORIES))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The measure of a figure that others make of it, for a KPI that no registration is asked for.
     *
     * @return such as {@code m1;figure;kpi=IMP-FIN-LOWINC;basis=HOUSEHOLD;unit=share}, under the code in small letters; empty
     *     if the KPI has measures of its own, or is an umbrella term
     */
    public Optional<Measure> figureMeasure() {
        if (!measures.isEmpty() || kind == KpiKind.UMBRELLA) {
            return Optional.empty();
        }
        return Optional.of(Measures.figure(code.value().toLowerCase(Locale.ROOT), code, countBasis, unit));
    }

    /**
     * What has to be registered to compute its measures.
     *
     * @return the data elements in the order of their codes; empty if it has no measure
     */
    public SortedSet<DataElement> dataElements() {
        SortedSet<DataElement> elements = new TreeSet<>();
        for (Measure measure : measures()) {
            elements.addAll(measure.dataElements());
        }
        return Collections.unmodifiableSortedSet(elements);
    }

    /**
     * The unit of its values.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * What one count stands for; for a share, what is in the denominator.
     *
     * @return the count basis
     */
    public CountBasis countBasis() {
        return countBasis;
    }

    /**
     * Which way most people would hope that it goes: a suggestion, never a norm and never part of a calculation.
     *
     * @return the direction; {@link #directionReason()} says why
     */
    public SuggestedDirection suggestedDirection() {
        return suggestedDirection;
    }

    /**
     * Why that direction is suggested, or on what it depends.
     *
     * @return the text, never blank
     */
    public LocalizedText directionReason() {
        return required(KpiText.DIRECTION_REASON);
    }

    /**
     * Where its figures come from.
     *
     * @return the kind of source
     */
    public EvidenceSource evidenceSource() {
        return evidenceSource;
    }

    /**
     * How far along the chain from work to society the result is.
     *
     * @return absent where the chain does not apply
     */
    public Optional<ResultLevel> resultLevel() {
        return Optional.ofNullable(resultLevel);
    }

    /**
     * What has to be asked or fetched, if no registration of events delivers it.
     *
     * @return absent if the registration delivers it all
     */
    public Optional<LocalizedText> needs() {
        return text(KpiText.NEEDS);
    }

    /**
     * KPIs without which this one is easily misread.
     *
     * @return an unmodifiable list
     */
    public List<KpiCode> readTogetherWith() {
        return readTogetherWith;
    }

    /**
     * KPIs whose name or subject is near, and that are something else.
     *
     * @return an unmodifiable list
     */
    public List<KpiCode> easilyConfusedWith() {
        return easilyConfusedWith;
    }

    /**
     * Whether it says by itself what is counted.
     *
     * @return {@link KpiKind#UMBRELLA} for a word of policy that needs a choice first
     */
    public KpiKind kind() {
        return kind;
    }

    /**
     * For an umbrella: the KPIs that people may choose in its place.
     *
     * @return an unmodifiable list; empty if it is no umbrella, or only a criterion of one's own will do
     */
    public List<KpiCode> candidates() {
        return candidates;
    }

    /**
     * How its source defined it over time, the oldest first. Between two of them the series breaks.
     *
     * @return an unmodifiable list; empty if no other definition of the same KPI is known
     */
    public List<DefinitionVersion> versions() {
        return versions;
    }

    /**
     * The definition that held on a day.
     *
     * @param day the day
     * @return absent if no version is known that held then
     */
    public Optional<DefinitionVersion> versionOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        DefinitionVersion held = null;
        for (DefinitionVersion version : versions) {
            held = version.from().isAfter(day) ? held : version;
        }
        return Optional.ofNullable(held);
    }

    /**
     * Whether it may still be chosen.
     *
     * @return the status
     */
    public KpiStatus status() {
        return status;
    }

    /**
     * The codes that this entry took the place of.
     *
     * @return an unmodifiable list
     */
    public List<KpiCode> replaces() {
        return replaces;
    }

    /**
     * The codes that took the place of this entry.
     *
     * @return an unmodifiable list; empty as long as it is active
     */
    public List<KpiCode> replacedBy() {
        return replacedBy;
    }

    /**
     * Where the KPI comes from.
     *
     * @return an unmodifiable list of documents with line or address; never empty
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * Whose words term and definition are.
     *
     * @return the provenance
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * Whose words one of its texts is.
     *
     * @param kind which text
     * @return {@link Provenance#OURS} for all texts but the name and the definition
     */
    public Provenance provenance(KpiText kind) {
        return switch (kind) {
            case LABEL -> provenance;
            case DEFINITION -> provenance == Provenance.DEFINITION_OF_SOURCE ? provenance : Provenance.OURS;
            default -> Provenance.OURS;
        };
    }

    /**
     * All of this entry as a page of Markdown: what it means, what it does not measure, how it is counted and where it
     * comes from.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return the page, with a line break at its end
     */
    public String sheet(Locale locale) {
        return DefinitionSheetWriter.of(this, locale);
    }

    KpiMeasures measureTexts() {
        return measures;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kpi kpi
                && code.equals(kpi.code)
                && kind == kpi.kind
                && layer == kpi.layer
                && essayLevel == kpi.essayLevel
                && beneficiary == kpi.beneficiary
                && resultLevel == kpi.resultLevel
                && processStep == kpi.processStep
                && steeringLogic.equals(kpi.steeringLogic)
                && lifeDomains.equals(kpi.lifeDomains)
                && texts.equals(kpi.texts)
                && measures.equals(kpi.measures)
                && unit.equals(kpi.unit)
                && countBasis == kpi.countBasis
                && suggestedDirection == kpi.suggestedDirection
                && evidenceSource == kpi.evidenceSource
                && readTogetherWith.equals(kpi.readTogetherWith)
                && easilyConfusedWith.equals(kpi.easilyConfusedWith)
                && candidates.equals(kpi.candidates)
                && versions.equals(kpi.versions)
                && status == kpi.status
                && replaces.equals(kpi.replaces)
                && replacedBy.equals(kpi.replacedBy)
                && sources.equals(kpi.sources)
                && provenance == kpi.provenance;
    }

    @Override
    public int hashCode() {
        return 31 * code.value().hashCode() + definition().hashCode();
    }

    /** Such as {@code IMP-FIN-LOWINC Households with a low income (impact; finance; share of households)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(code.value()).append(' ').append(label()).append(" (");
        text.append(layer == null ? "no layer" : layer.label());
        text.append(kind == KpiKind.UMBRELLA ? ", umbrella term" : "");
        for (LifeDomain domain : lifeDomains) {
            text.append("; ").append(domain.label());
        }
        text.append("; ").append(unit.label()).append(" of ").append(countBasis.label());
        return text.append("; from ").append(evidenceSource.label()).append(')').toString();
    }
}
