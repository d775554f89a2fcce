package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.conversation.OutcomePart;
import io.github.maatstaf.kpi.conversation.Topic;
import io.github.maatstaf.kpi.conversation.TopicChange;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** How many people moved which way, as rows: a part each, with how many of how many; never a share alone. */
final class SheetChangeRows {
    private final Locale locale;

    SheetChangeRows(Locale locale) {
        this.locale = locale;
    }

    void rowsOf(Topic topic, TopicChange change, List<SheetRow> rows) {
        for (OutcomePart part : OutcomePart.values()) {
            OptionalLong count = change.count(part);
            SheetRow row = new SheetRow(SheetPart.CHANGE)
                    .count(SheetColumn.TOPIC, topic.number())
                    .text(SheetColumn.KPI, topic.chosen().code().value())
                    .text(SheetColumn.NAME, change.instrument().measuring().in(locale))
                    .text(SheetColumn.DEFINITION, change.group())
                    .text(SheetColumn.STATUS, count.isPresent() ? part.name() : "HIDDEN")
                    .text(SheetColumn.TEXT, part.label().in(locale))
                    .text(SheetColumn.WHO, change.rater().label().in(locale))
                    .count(SheetColumn.NUMERATOR, count)
                    .count(SheetColumn.N, change.all());
            // Of how many stands beside a count that is shown, and nowhere else.
            OptionalLong of = part.isCompared() ? change.pairs() : change.all();
            rows.add(count.isPresent() ? row.count(SheetColumn.DENOMINATOR, of) : row);
        }
    }
}
