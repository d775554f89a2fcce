package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a KPI. */
final class KpiReader extends EntryReader {
    static final String FIELDS = "label, definition, measures, does-not-measure, misread-as, may-provoke,"
            + " direction-reason, needs, synonyms, layer, essay-level, beneficiary, life-domains, step, result-level,"
            + " unit, basis, evidence, direction, measure, words, source, steering-market, steering-relational,"
            + " read-with, confused-with, status, status-reason, replaces, replaced-by";

    private final KpiBuilder builder;

    KpiReader(EditionReader edition, LineReader line) {
        super(edition, line);
        this.builder = new KpiBuilder(KpiCode.of(line.name()));
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new KpiReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        switch (line.field()) {
            case "source" -> readSource(line);
            case "measure" -> readMeasure(line);
            default -> {
                if (once(line)) {
                    readOnce(line);
                }
            }
        }
    }

    private void readOnce(LineReader line) {
        KpiText kind = textKind(line.field());
        if (kind != null) {
            LocalizedText text = text(line);
            if (text != null) {
                builder.text(kind, text);
            }
            return;
        }
        switch (line.field()) {
            case "life-domains" -> readDomains(line);
            case "unit" -> readUnit(line);
            case "steering-market" -> readSteering(line, SteeringLogic.MARKET);
            case "steering-relational" -> readSteering(line, SteeringLogic.RELATIONAL);
            case "read-with" -> readCodes(line, builder.readTogetherWith);
            case "confused-with" -> readCodes(line, builder.easilyConfusedWith);
            case "replaces" -> readCodes(line, builder.replaces);
            case "replaced-by" -> readCodes(line, builder.replacedBy);
            default -> readChoice(line);
        }
    }

    /** The fields whose value is one of a closed set. */
    private void readChoice(LineReader line) {
        String word = line.value();
        switch (line.field()) {
            case "layer" -> builder.layer = constant(line, word, KpiLayer.values());
            case "essay-level" -> builder.essayLevel = constant(line, word, EssayLevel.values());
            case "beneficiary" -> builder.beneficiary = constant(line, word, Beneficiary.values());
            case "step" -> builder.processStep = constant(line, word, ProcessStep.values());
            case "result-level" -> builder.resultLevel = constant(line, word, ResultLevel.values());
            case "basis" -> builder.countBasis = constant(line, word, CountBasis.values());
            case "evidence" -> builder.evidenceSource = constant(line, word, EvidenceSource.values());
            case "direction" -> builder.suggestedDirection = constant(line, word, SuggestedDirection.values());
            case "words" -> {
                Provenance words = constant(line, word, Provenance.values());
                builder.provenance = words == null ? builder.provenance : words;
            }
            case "status" -> {
                KpiStatus status = constant(line, word, KpiStatus.values());
                builder.status = status == null ? builder.status : status;
            }
            default -> unknownField(line, FIELDS);
        }
    }

    static @Nullable KpiText textKind(String field) {
        return switch (field) {
            case "label" -> KpiText.LABEL;
            case "definition" -> KpiText.DEFINITION;
            case "measures" -> KpiText.MEASURES;
            case "does-not-measure" -> KpiText.DOES_NOT_MEASURE;
            case "misread-as" -> KpiText.MISREAD_AS;
            case "may-provoke" -> KpiText.MAY_PROVOKE;
            case "direction-reason" -> KpiText.DIRECTION_REASON;
            case "needs" -> KpiText.NEEDS;
            case "synonyms" -> KpiText.SYNONYMS;
            case "status-reason" -> KpiText.STATUS_REASON;
            default -> null;
        };
    }

    private void readSource(LineReader line) {
        Source source = source(line);
        if (source != null) {
            builder.source(source);
        }
    }

    /** Only names and texts if the edition was checked when it was built. */
    private void readMeasure(LineReader line) {
        if (builder.measureNames.contains(line.value())) {
            reject(Finding.of("CATALOGUE-DUPLICATE-FIELD"), line);
        } else if (edition.isChecked()) {
            builder.measureNames.add(line.value());
            builder.measureTexts.add(line.second());
        } else {
            try {
                builder.measure(Measure.parse(line.second()).named(line.value()));
            } catch (IllegalArgumentException e) {
                reject(Finding.of("CATALOGUE-BAD-MEASURE").with("reason", String.valueOf(e.getMessage())), line);
            }
        }
    }

    private void readSteering(LineReader line, SteeringLogic logic) {
        Source source = source(line);
        if (source != null) {
            builder.steeringLogic(logic, source);
        }
    }

    private void readUnit(LineReader line) {
        if (KpiList.Builder.isName(line.value())) {
            builder.unit(Unit.of(line.value()));
        } else {
            badValue(line, "count, share, days, …");
        }
    }

    private void readDomains(LineReader line) {
        int from = 0;
        String words = line.value();
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            LifeDomain domain = constant(line, words.substring(from, to), LifeDomain.values());
            if (domain != null) {
                builder.lifeDomains.add(domain);
            }
            from = to + 1;
        }
    }

    private void readCodes(LineReader line, Set<KpiCode> codes) {
        int from = 0;
        String words = line.value();
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            String code = words.substring(from, to);
            if (KpiCode.isValid(code)) {
                codes.add(KpiCode.of(code));
            } else {
                badValue(line, "IMP-FIN-LOWINC, …");
            }
            from = to + 1;
        }
    }

    @Override
    Outcome end() {
        if (isBad()) {
            return Outcome.REJECTED;
        }
        String missing = builder.missing();
        if (!missing.isEmpty()) {
            report(Finding.of("CATALOGUE-INCOMPLETE").with("missing", missing));
            return Outcome.REJECTED;
        }
        return put(edition.kpis, name(), KpiEntry.of(builder.build()));
    }
}
