package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Beneficiary;
import io.github.maatstaf.kpi.catalogue.DefinitionVersion;
import io.github.maatstaf.kpi.catalogue.EssayLevel;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiStatus;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.catalogue.ResultLevel;
import io.github.maatstaf.kpi.catalogue.SteeringLogic;
import io.github.maatstaf.kpi.catalogue.SuggestedDirection;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An entry of the catalogue. */
public final class KpiJson {
    /** The format. */
    public static final ValueFormat<Kpi> FORMAT = new ValueFormat<>("maatstaf-kpi", KpiJson::write);

    private KpiJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Kpi> parse(CharSequence json) {
        return FORMAT.read(json, KpiJson::read);
    }

    static void write(ValueWriter out, Kpi kpi) {
        out.text("code", kpi.code().value())
                .constant("kind", kpi.kind())
                .constant("layer", kpi.layer())
                .constant("essayLevel", kpi.essayLevel())
                .constant("beneficiary", kpi.beneficiary())
                .constant("resultLevel", kpi.resultLevel())
                .constant("processStep", kpi.processStep())
                .constants("lifeDomains", kpi.lifeDomains())
                .objects("steeringLogic", kpi.steeringLogic().entrySet(), KpiJson::writeLogic);
        for (KpiText kind : KpiText.values()) {
            out.localized(fieldOf(kind), kpi.text(kind));
        }
        out.objects("measures", kpi.measures(), MeasureJson::write);
        UnitJson.write(out, "unit", kpi.unit());
        out.constant("countBasis", kpi.countBasis())
                .constant("suggestedDirection", kpi.suggestedDirection())
                .constant("evidenceSource", kpi.evidenceSource())
                .texts("readTogetherWith", kpi.readTogetherWith())
                .texts("easilyConfusedWith", kpi.easilyConfusedWith())
                .texts("candidates", kpi.candidates())
                .objects("versions", kpi.versions(), KpiJson::writeVersion)
                .constant("status", kpi.status())
                .texts("replaces", kpi.replaces())
                .texts("replacedBy", kpi.replacedBy())
                .objects("sources", kpi.sources(), SourceJson::write)
                .constant("provenance", kpi.provenance());
    }

    /** Named as the accessors are. */
    static String fieldOf(KpiText kind) {
        return switch (kind) {
            case LABEL -> "label";
            case DEFINITION -> "definition";
            case MEASURES -> "measuresWhat";
            case DOES_NOT_MEASURE -> "doesNotMeasure";
            case MISREAD_AS -> "commonlyMisreadAs";
            case MAY_PROVOKE -> "mayProvoke";
            case DIRECTION_REASON -> "directionReason";
            case NEEDS -> "needs";
            case SYNONYMS -> "synonyms";
            case STATUS_REASON -> "statusReason";
        };
    }

    private static void writeLogic(ValueWriter out, Map.Entry<SteeringLogic, Source> entry) {
        out.constant("logic", entry.getKey()).object("source", entry.getValue(), SourceJson::write);
    }

    private static void writeVersion(ValueWriter out, DefinitionVersion version) {
        out.day("from", version.from()).localized("text", version.text());
    }

    static Kpi read(ValueReader in) {
        in.begin();
        String code = null;
        List<Consumer<KpiBuilder>> parts = new ArrayList<>();
        for (String name = in.next(); name != null; name = in.next()) {
            if (name.equals("code")) {
                code = in.text();
            } else {
                readPart(in, name, parts);
            }
        }
        String must = in.required(code, "code");
        return in.made(() -> {
            KpiBuilder builder = Kpi.builder(must);
            parts.forEach(part -> part.accept(builder));
            return builder.build();
        });
    }

    private static void readPart(ValueReader in, String name, List<Consumer<KpiBuilder>> parts) {
        switch (name) {
            case "kind" -> {
                KpiKind kind = in.constant(KpiKind.class);
                parts.add(kpi -> kpi.kind(kind));
            }
            case "layer" -> {
                KpiLayer layer = in.constant(KpiLayer.class);
                parts.add(kpi -> kpi.layer(layer));
            }
            case "essayLevel" -> {
                EssayLevel level = in.constant(EssayLevel.class);
                parts.add(kpi -> kpi.essayLevel(level));
            }
            case "beneficiary" -> {
                Beneficiary beneficiary = in.constant(Beneficiary.class);
                parts.add(kpi -> kpi.beneficiary(beneficiary));
            }
            case "resultLevel" -> {
                ResultLevel level = in.constant(ResultLevel.class);
                parts.add(kpi -> kpi.resultLevel(level));
            }
            case "processStep" -> {
                ProcessStep step = in.constant(ProcessStep.class);
                parts.add(kpi -> kpi.processStep(step));
            }
            case "lifeDomains" -> {
                List<LifeDomain> domains = in.list(each -> each.constant(LifeDomain.class));
                parts.add(kpi -> kpi.lifeDomains(domains.toArray(LifeDomain[]::new)));
            }
            case "steeringLogic" ->
                in.list(KpiJson::readLogic)
                        .forEach(entry -> parts.add(kpi -> kpi.steeringLogic(entry.getKey(), entry.getValue())));
            case "countBasis" -> {
                CountBasis basis = in.constant(CountBasis.class);
                parts.add(kpi -> kpi.countBasis(basis));
            }
            case "suggestedDirection" -> {
                SuggestedDirection direction = in.constant(SuggestedDirection.class);
                parts.add(kpi -> kpi.suggestedDirection(direction));
            }
            case "evidenceSource" -> {
                EvidenceSource source = in.constant(EvidenceSource.class);
                parts.add(kpi -> kpi.evidenceSource(source));
            }
            case "unit" -> {
                var unit = UnitJson.read(in);
                parts.add(kpi -> kpi.unit(unit));
            }
            case "status" -> {
                KpiStatus status = in.constant(KpiStatus.class);
                parts.add(kpi -> kpi.status(status));
            }
            case "measures" -> in.list(MeasureJson::read).forEach(measure -> parts.add(kpi -> kpi.measure(measure)));
            case "versions" -> in.list(KpiJson::readVersion).forEach(version -> parts.add(kpi -> kpi.version(version)));
            case "sources" -> in.list(SourceJson::read).forEach(source -> parts.add(kpi -> kpi.source(source)));
            case "provenance" -> {
                Provenance provenance = in.constant(Provenance.class);
                parts.add(kpi -> kpi.provenance(provenance));
            }
            default -> readTextOrCodes(in, name, parts);
        }
    }

    private static void readTextOrCodes(ValueReader in, String name, List<Consumer<KpiBuilder>> parts) {
        switch (name) {
            case "readTogetherWith" -> codes(in).forEach(code -> parts.add(kpi -> kpi.readTogetherWith(code)));
            case "easilyConfusedWith" -> codes(in).forEach(code -> parts.add(kpi -> kpi.easilyConfusedWith(code)));
            case "candidates" -> codes(in).forEach(code -> parts.add(kpi -> kpi.candidate(code)));
            case "replaces" -> codes(in).forEach(code -> parts.add(kpi -> kpi.replaces(code)));
            case "replacedBy" -> codes(in).forEach(code -> parts.add(kpi -> kpi.replacedBy(code)));
            default -> {
                for (KpiText kind : KpiText.values()) {
                    if (fieldOf(kind).equals(name)) {
                        var text = in.localized();
                        parts.add(kpi -> kpi.text(kind, text));
                        return;
                    }
                }
                in.passOver();
            }
        }
    }

    static List<KpiCode> codes(ValueReader in) {
        return in.list(KpiJson::code);
    }

    static KpiCode code(ValueReader in) {
        String text = in.text();
        return in.made(() -> KpiCode.of(text));
    }

    private static Map.Entry<SteeringLogic, Source> readLogic(ValueReader in) {
        in.begin();
        SteeringLogic logic = null;
        Source source = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "logic" -> logic = in.constant(SteeringLogic.class);
                case "source" -> source = SourceJson.read(in);
                default -> in.passOver();
            }
        }
        return Map.entry(in.required(logic, "logic"), in.required(source, "source"));
    }

    private static DefinitionVersion readVersion(ValueReader in) {
        in.begin();
        LocalDate from = null;
        LocalizedText text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "from" -> from = in.day();
                case "text" -> text = in.localized();
                default -> in.passOver();
            }
        }
        return new DefinitionVersion(in.required(from, "from"), in.required(text, "text"));
    }
}
