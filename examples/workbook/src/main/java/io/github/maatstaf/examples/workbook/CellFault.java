package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Finding;

/** A cell that cannot be read, with the finding that says why. */
final class CellFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private CellFault(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    static CellFault of(String code) {
        return new CellFault(Finding.of(code));
    }

    static CellFault of(Finding finding) {
        return new CellFault(finding);
    }

    Finding finding() {
        return finding;
    }
}
