package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a system with a mapping can deliver. */
final class MappedElements {
    private MappedElements() {}

    static SortedSet<DataElement> of(VendorMapping mapping) {
        SortedSet<DataElement> elements = new TreeSet<>();
        for (MappedEvent event : mapping.events().values()) {
            EventType type = event.type();
            elements.add(DataElement.of(type));
            event.attributes().keySet().forEach(attribute -> elements.add(DataElement.of(type, attribute)));
            for (EventAttribute attribute : EventAttribute.values()) {
                if (mapping.column(LogColumn.of(attribute)).isPresent() && AttributeCodes.applies(attribute, type)) {
                    elements.add(DataElement.of(type, attribute));
                }
            }
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            if (mapping.column(LogColumn.of(field)).isPresent()) {
                elements.add(DataElement.of(field));
            }
        }
        if (mapping.column(LogColumn.CLIENT).isPresent()) {
            elements.add(DataElement.CLIENT);
        }
        if (mapping.column(LogColumn.HOUSEHOLD).isPresent()) {
            elements.add(DataElement.HOUSEHOLD);
        }
        return Collections.unmodifiableSortedSet(elements);
    }
}
