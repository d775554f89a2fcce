package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import java.util.Locale;

/** A file that is no entry workbook of this plan, or whose columns of keys hold citizen numbers. Nothing of it was read. */
final class WorkbookRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    WorkbookRefusedException(Finding finding) {
        super(finding.message(Locale.ENGLISH));
        this.finding = finding;
    }

    static WorkbookRefusedException of(String code, String dutch, String english) {
        return new WorkbookRefusedException(
                Finding.custom(code, Severity.BLOCKING, Disposition.SOURCE_REFUSED, LocalizedText.of(dutch, english)));
    }

    Finding finding() {
        return finding;
    }
}
