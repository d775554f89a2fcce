package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has to be registered before a definition can be computed. */
final class DefinitionElements {
    private final SortedSet<DataElement> elements = new TreeSet<>();

    private DefinitionElements() {}

    static SortedSet<DataElement> of(Definition definition) {
        DefinitionElements needed = new DefinitionElements();
        if (definition.derivation() != null) {
            definition.derivation().parts().forEach(part -> needed.elements.addAll(part.dataElements()));
            return Collections.unmodifiableSortedSet(needed.elements);
        }
        definition.of().forEach(needed::pattern);
        definition.outOf().forEach(needed::pattern);
        needed.milestone(definition.from());
        needed.milestone(definition.to());
        needed.milestone(definition.opened());
        definition.closed().forEach(needed::milestone);
        needed.condition(definition.among());
        needed.condition(definition.counting());
        needed.milestone(definition.dated());
        needed.milestone(definition.censored());
        needed.ofKind(definition.kind());
        needed.ofRecords(definition.kind(), definition.records());
        if (definition.kind() == MeasureKind.REACH && !definition.population().isEmpty()) {
            needed.elements.add(DataElement.sizeOf(definition.population()));
        }
        return Collections.unmodifiableSortedSet(needed.elements);
    }

    private void ofKind(MeasureKind kind) {
        switch (kind) {
            case CLIENTS, CLIENT_STOCK, CLIENTS_OPEN, ASSESSED -> elements.add(DataElement.CLIENT);
            case RETURN -> {
                elements.add(DataElement.CLIENT);
                elements.add(DataElement.of(EventType.SIGNAL));
            }
            case REACH -> {
                elements.add(DataElement.CLIENT);
                elements.add(DataElement.of(EventType.CONTACT));
                elements.add(DataElement.of(EventType.CONTACT, EventAttribute.REACHED));
                elements.add(DataElement.of(EventType.CONVERSATION));
                elements.add(DataElement.ofActivities("person", CountBasis.PERSON.label()));
            }
            default -> {
                // the parts say it all
            }
        }
    }

    private void ofRecords(MeasureKind kind, RecordSelection records) {
        String instrument = records.text(RecordSelection.Part.INSTRUMENT);
        if (instrument != null) {
            elements.add(
                    kind == MeasureKind.ANSWERS ? DataElement.answersTo(instrument) : DataElement.scoresOn(instrument));
        }
        if (kind == MeasureKind.FIGURE) {
            records.kpi().ifPresent(kpi -> elements.add(DataElement.figureOf(kpi)));
        } else if (kind == MeasureKind.ACTIVITIES) {
            records.basis()
                    .ifPresent(basis -> elements.add(
                            DataElement.ofActivities(basis.name().toLowerCase(Locale.ROOT), basis.label())));
        }
    }

    private void pattern(@Nullable EventPattern pattern) {
        if (pattern != null) {
            elements.add(DataElement.of(pattern.type()));
            pattern.attributes()
                    .keySet()
                    .forEach(attribute -> elements.add(DataElement.of(pattern.type(), attribute.element())));
        }
    }

    private void milestone(@Nullable Milestone milestone) {
        if (milestone != null) {
            pattern(milestone.pattern());
        }
    }

    private void condition(@Nullable CaseCondition condition) {
        if (condition == null) {
            return;
        }
        condition.pattern().ifPresent(this::pattern);
        condition.anchor().ifPresent(this::milestone);
        condition.end().ifPresent(this::milestone);
        condition.field().ifPresent(field -> elements.add(DataElement.of(field)));
        condition.parts().forEach(this::condition);
        switch (condition.kind()) {
            case REENTRY -> {
                elements.add(DataElement.CLIENT);
                elements.add(DataElement.of(EventType.SIGNAL));
            }
            case COMPLEXITY_AT_START, COMPLEXITY_EVER ->
                elements.add(DataElement.of(EventType.COMPLEXITY, EventAttribute.COMPLEXITY));
            default -> {
                // the parts that every kind has are in already
            }
        }
    }
}
