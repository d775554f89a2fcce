package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.examples.workbook.FormRow.RowFault;
import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads figures that were made elsewhere. */
final class FiguresReader extends RowsReader<ReportedFigure> {
    private final EntryForms forms;
    private final LocalDate today;

    FiguresReader(EntryForms forms, LocalDate today) {
        this.forms = forms;
        this.today = today;
    }

    List<ReportedFigure> figures() {
        return values();
    }

    @Override
    ReportedFigure read(FormRow row) throws RowFault {
        Kpi kpi = kpi(row, forms);
        ReportedFigure.Builder figure = ReportedFigure.builder(kpi.code(), period(row))
                .source(Source.of(required(row.words(EntryForms.SOURCE), row), ""))
                .published(row.day(EntryForms.PUBLISHED, today));
        String above = row.text(EntryForms.ABOVE);
        String below = row.text(EntryForms.BELOW);
        String value = row.text(EntryForms.VALUE);
        if (value.isEmpty() && below.isEmpty() && !kpi.unit().equals(Unit.SHARE)) {
            // How many there were is the figure itself, unless it is a part of something.
            value = above;
            above = "";
        }
        if (above.isEmpty() != below.isEmpty()) {
            throw row.fault("READ-MISSING", above.isEmpty() ? EntryForms.ABOVE : EntryForms.BELOW);
        }
        if (above.isEmpty() == value.isEmpty()) {
            // Either counts or a value: with both, nobody knows which one counts.
            throw row.fault(value.isEmpty() ? "READ-MISSING" : "READ-VALUE", EntryForms.VALUE);
        }
        return (above.isEmpty() ? figure.value(value(row, kpi, value)) : counts(row, figure, above, below)).build();
    }

    private static String required(String source, FormRow row) throws RowFault {
        if (source.isEmpty()) {
            throw row.fault("READ-MISSING", EntryForms.SOURCE);
        }
        return source;
    }

    private static ReportedFigure.Builder counts(FormRow row, ReportedFigure.Builder figure, String above, String below)
            throws RowFault {
        long part = Long.parseLong(above);
        long whole = Long.parseLong(below);
        if (whole < 1 || part > whole) {
            throw row.fault("READ-NUMBER-RANGE", whole < 1 ? EntryForms.BELOW : EntryForms.ABOVE);
        }
        return figure.counts(part, whole);
    }

    private static BigDecimal value(FormRow row, Kpi kpi, String text) throws RowFault {
        BigDecimal value = new BigDecimal(text);
        boolean share = kpi.unit().equals(Unit.SHARE);
        if (value.signum() < 0 || share && value.compareTo(BigDecimal.ONE) > 0 || value.precision() > 15) {
            throw row.fault("READ-NUMBER-RANGE", EntryForms.VALUE);
        }
        return value;
    }

    private static ReportingPeriod period(FormRow row) throws RowFault {
        return PeriodWords.parse(row.required(EntryForms.PERIOD))
                .orElseThrow(() -> row.fault(
                        Finding.custom(
                                "READ-VALUE",
                                Severity.BLOCKING,
                                Disposition.RECORD_REJECTED,
                                LocalizedText.of(
                                        "Dit is geen periode. Schrijf haar zo: 2025, 2025/2026, 2025-Q1 of 2025-03.",
                                        "This is no period. Write it as 2025, 2025/2026, 2025-Q1 or 2025-03.")),
                        EntryForms.PERIOD));
    }

    /** The chosen KPI whose code begins the text. */
    static Kpi kpi(FormRow row, EntryForms forms) throws RowFault {
        String code = row.required(EntryForms.KPI).replaceFirst("\\s.*", "").toUpperCase(Locale.ROOT);
        Optional<ChosenKpi> chosen = Optional.empty();
        if (KpiCode.isValid(code)) {
            chosen = forms.selection().find(KpiCode.of(code));
        }
        return chosen.map(ChosenKpi::kpi).orElseThrow(() -> row.fault("READ-VALUE", EntryForms.KPI));
    }

    @Override
    boolean isAboutTheSame(ReportedFigure one, ReportedFigure other) {
        return one.isAboutTheSameAs(other);
    }

    @Override
    RowFault conflict(FormRow row) {
        return row.fault(
                Finding.of("READ-FIGURE-CONFLICT")
                        .with("kpi", row.text(EntryForms.KPI).replaceFirst("\\s.*", ""))
                        .with("period", row.text(EntryForms.PERIOD)),
                EntryForms.KPI);
    }
}
