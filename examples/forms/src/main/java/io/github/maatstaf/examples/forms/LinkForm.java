package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.constraint.KnownKpi;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 3 as somebody filled it in: what this team thinks leads to what. */
record LinkForm(List<@Valid Row> links) {

    /** One line from a KPI to another, why people think so, and after how many months it can be noticed. */
    record Row(
            @KnownKpi(in = OurLibrary.class) String from,
            @KnownKpi(in = OurLibrary.class) String to,
            String why,
            @Min(0) @Max(600) @Nullable Integer months) {}

    TheoryOfChange toTheory(Selection selection, Typed typed) {
        TheoryOfChange.Builder theory = TheoryOfChange.builder(selection);
        for (int i = 0; i < links.size(); i++) {
            Row row = links.get(i);
            if (row.from().equals(row.to())) {
                typed.refuse("links[" + i + "].to", "Kies een andere KPI: deze staat er al als begin.");
                continue;
            }
            ChangeLink link = ChangeLink.between(row.from(), row.to());
            link = row.why().isBlank() ? link : link.assuming(row.why());
            Integer months = row.months();
            theory.link(months == null ? link : link.after(Period.ofMonths(months)));
        }
        return theory.build();
    }
}
