package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.examples.workbook.FormRow.RowFault;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.BaselineKind;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads what is known of the beginning. */
final class BaselinesReader extends RowsReader<BaselineMeasurement> {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final EntryForms forms;
    private final LocalDate today;

    BaselinesReader(EntryForms forms, LocalDate today) {
        this.forms = forms;
        this.today = today;
    }

    List<BaselineMeasurement> baselines() {
        return values();
    }

    @Override
    BaselineMeasurement read(FormRow row) throws RowFault {
        String word = row.required(EntryForms.KIND);
        BaselineKind kind = Arrays.stream(BaselineKind.values())
                .filter(one -> one.label().in(DUTCH).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> row.fault("READ-VALUE", EntryForms.KIND));
        String method = row.words(EntryForms.METHOD);
        String count = row.text(EntryForms.ABOVE);
        if (kind == BaselineKind.ABSENT) {
            if (method.isEmpty()) {
                throw row.fault("READ-MISSING", EntryForms.METHOD);
            }
            if (!count.isEmpty() || !row.text(EntryForms.DAY).isEmpty()) {
                throw row.fault("READ-VALUE", count.isEmpty() ? EntryForms.DAY : EntryForms.ABOVE);
            }
            return of(row, BaselineMeasurement.absent(method));
        }
        LocalDate day = row.day(EntryForms.DAY, today);
        BaselineMeasurement baseline = kind == BaselineKind.MEASURED
                ? BaselineMeasurement.measured(day, method)
                : BaselineMeasurement.estimated(day, method);
        return of(row, count.isEmpty() ? baseline : baseline.over(Long.parseLong(count)));
    }

    private BaselineMeasurement of(FormRow row, BaselineMeasurement baseline) throws RowFault {
        if (row.text(EntryForms.KPI).isEmpty()) {
            return baseline;
        }
        KpiCode code = FiguresReader.kpi(row, forms).code();
        return baseline.ofKpis(code);
    }

    @Override
    boolean isAboutTheSame(BaselineMeasurement one, BaselineMeasurement other) {
        return one.kpis().equals(other.kpis());
    }

    @Override
    RowFault conflict(FormRow row) {
        return row.fault("READ-ID-CONFLICT", EntryForms.KPI);
    }
}
