package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has to be registered before a definition can be computed. */
final class DefinitionElements {
    private final SortedSet<DataElement> elements = new TreeSet<>();

    private DefinitionElements() {}

    static SortedSet<DataElement> of(Definition definition) {
        DefinitionElements needed = new DefinitionElements();
        needed.pattern(definition.of());
        needed.milestone(definition.from());
        needed.milestone(definition.to());
        needed.milestone(definition.opened());
        needed.milestone(definition.closed());
        needed.condition(definition.among());
        needed.condition(definition.counting());
        needed.milestone(definition.dated());
        needed.milestone(definition.censored());
        if (definition.kind() == MeasureKind.CLIENTS) {
            needed.elements.add(DataElement.CLIENT);
        }
        return Collections.unmodifiableSortedSet(needed.elements);
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
