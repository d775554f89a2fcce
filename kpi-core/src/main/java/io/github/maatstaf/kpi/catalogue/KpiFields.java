package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;

/** The fields of an entry side by side, by their names in the format of an edition, and which of them are material. */
final class KpiFields {
    private static final LocalizedText NONE = LocalizedText.of("");
    private static final List<Field> FIELDS = fields();

    private KpiFields() {}

    /** A field: its name, its contents in words, and whether another value makes figures mean something else. */
    private record Field(String name, Function<Kpi, LocalizedText> contents, boolean material) {}

    static List<FieldChange> changes(Kpi older, Kpi newer) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : FIELDS) {
            LocalizedText before = field.contents.apply(older);
            LocalizedText after = field.contents.apply(newer);
            if (!before.equals(after)) {
                changes.add(new FieldChange(field.name, before, after, isMaterial(field, older, newer)));
            }
        }
        return changes;
    }

    private static boolean isMaterial(Field field, Kpi older, Kpi newer) {
        return switch (field.name) {
            case "definition" -> !DefinitionWords.sayTheSame(older.definition(), newer.definition());
            // Another name in the tables is not another measure.
            case "measure" ->
                !new TreeSet<>(older.measureTexts().texts())
                        .equals(new TreeSet<>(newer.measureTexts().texts()));
            // What held long ago tells of old figures; the one in force tells what is counted now.
            case "version" -> !inForce(older).equals(inForce(newer));
            default -> field.material;
        };
    }

    private static List<DefinitionVersion> inForce(Kpi kpi) {
        int size = kpi.versions().size();
        return kpi.versions().subList(Math.max(0, size - 1), size);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("kind", kpi -> text(kpi.kind().name()), true));
        for (KpiText kind : KpiText.values()) {
            fields.add(new Field(name(kind), kpi -> kpi.text(kind).orElse(NONE), kind == KpiText.DEFINITION));
        }
        fields.add(new Field("layer", kpi -> constant(kpi.layer()), false));
        fields.add(new Field("essay-level", kpi -> constant(kpi.essayLevel()), false));
        fields.add(new Field("beneficiary", kpi -> constant(kpi.beneficiary()), false));
        fields.add(new Field("life-domains", kpi -> words(kpi.lifeDomains()), false));
        fields.add(new Field("step", kpi -> constant(kpi.processStep()), false));
        fields.add(new Field("result-level", kpi -> constant(kpi.resultLevel()), false));
        fields.add(new Field("unit", kpi -> text(kpi.unit().code()), true));
        fields.add(new Field("basis", kpi -> text(kpi.countBasis().name()), true));
        fields.add(new Field("evidence", kpi -> text(kpi.evidenceSource().name()), true));
        fields.add(new Field("direction", kpi -> text(kpi.suggestedDirection().name()), false));
        fields.add(new Field("measure", KpiFields::measures, true));
        fields.add(new Field("words", kpi -> text(kpi.provenance().name()), false));
        fields.add(new Field("source", kpi -> words(kpi.sources()), false));
        fields.add(new Field("steering", KpiFields::steering, false));
        fields.add(new Field("read-with", kpi -> words(kpi.readTogetherWith()), false));
        fields.add(new Field("confused-with", kpi -> words(kpi.easilyConfusedWith()), false));
        fields.add(new Field("status", kpi -> text(kpi.status().name()), false));
        fields.add(new Field("replaces", kpi -> words(kpi.replaces()), false));
        fields.add(new Field("replaced-by", kpi -> words(kpi.replacedBy()), false));
        fields.add(new Field("candidates", kpi -> words(kpi.candidates()), false));
        fields.add(new Field("version", kpi -> versions(kpi.versions()), true));
        return List.copyOf(fields);
    }

    /** As the format names it. */
    static String name(KpiText kind) {
        return switch (kind) {
            case LABEL -> "label";
            case DEFINITION -> "definition";
            case MEASURES -> "measures";
            case DOES_NOT_MEASURE -> "does-not-measure";
            case MISREAD_AS -> "misread-as";
            case MAY_PROVOKE -> "may-provoke";
            case DIRECTION_REASON -> "direction-reason";
            case NEEDS -> "needs";
            case SYNONYMS -> "synonyms";
            case STATUS_REASON -> "status-reason";
        };
    }

    private static LocalizedText text(String same) {
        return LocalizedText.of(same);
    }

    private static LocalizedText constant(Optional<? extends Enum<?>> value) {
        return text(value.map(Enum::name).orElse(""));
    }

    private static LocalizedText words(Collection<?> values) {
        StringJoiner words = new StringJoiner("; ");
        values.forEach(value -> words.add(value.toString()));
        return text(words.toString());
    }

    private static LocalizedText measures(Kpi kpi) {
        StringJoiner measures = new StringJoiner("; ");
        for (int i = 0; i < kpi.measureTexts().names().size(); i++) {
            measures.add(kpi.measureTexts().names().get(i) + " = "
                    + kpi.measureTexts().texts().get(i));
        }
        return text(measures.toString());
    }

    private static LocalizedText steering(Kpi kpi) {
        StringJoiner logic = new StringJoiner("; ");
        for (Map.Entry<SteeringLogic, ?> entry : kpi.steeringLogic().entrySet()) {
            logic.add(entry.getKey().name() + " (" + entry.getValue() + ")");
        }
        return text(logic.toString());
    }

    private static LocalizedText versions(List<DefinitionVersion> versions) {
        StringJoiner dutch = new StringJoiner("; ");
        StringJoiner english = new StringJoiner("; ");
        for (DefinitionVersion version : versions) {
            dutch.add(version.from() + ": " + version.text().in(Locale.ROOT));
            english.add(version.from() + ": " + version.text().in(Locale.ENGLISH));
        }
        return LocalizedText.of(dutch.toString(), english.toString());
    }
}
