package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;

/** Why one row cannot be used; it becomes the row's finding and never leaves this package. */
final class RowFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private RowFault(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    static RowFault of(String code, String field) {
        return of(Finding.of(code), field);
    }

    static RowFault of(Finding finding, String field) {
        return new RowFault(finding.with("field", field));
    }

    Finding finding() {
        return finding;
    }
}
