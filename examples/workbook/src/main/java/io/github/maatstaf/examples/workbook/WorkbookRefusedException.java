package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** One exception for all that is amiss, so that nobody mends one thing at a time. */
    static WorkbookRefusedException of(String code, List<LocalizedText> problems) {
        return of(code, joined(problems, Locale.ROOT), joined(problems, Locale.ENGLISH));
    }

    private static String joined(List<LocalizedText> texts, Locale locale) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(" "));
    }

    static WorkbookRefusedException notAWorkbook() {
        return of("WORKBOOK-OTHER-FILE", "Dit is geen werkboek van Maatstaf.", "This is no workbook of Maatstaf.");
    }

    Finding finding() {
        return finding;
    }
}
