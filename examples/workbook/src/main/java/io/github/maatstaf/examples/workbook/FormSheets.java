package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Where the forms stand in a workbook that people have worked in: sheets were renamed, copied or thrown away, columns deleted,
 * a title put above them. Whatever is not read is said; what cannot be done without is named all at once.
 */
final class FormSheets {
    /** A title, a date and a few blank lines may come before the heading. */
    private static final int LOWEST_HEADING = 10;

    private final Map<String, FormSheet> found = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<LocalizedText> problems = new ArrayList<>();

    /** A sheet with its columns and the rows below the heading. */
    record FormSheet(SheetColumns columns, List<Row> rows) {}

    private record Tab(int number, String name, List<Row> rows) {
        boolean isNamed(String other) {
            return name.strip().equalsIgnoreCase(other);
        }
    }

    private FormSheets() {}

    static FormSheets of(ReadableWorkbook workbook, List<EntryForm> forms)
            throws IOException, WorkbookRefusedException {
        List<Tab> tabs = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            tabs.add(new Tab(tabs.size() + 1, sheet.getName(), sheet.read()));
        }
        boolean marked = isMarked(tabs);
        tabs.removeIf(tab -> tab.isNamed(EntryForms.EXPLANATION) || tab.isNamed(EntryForms.LISTS));
        FormSheets sheets = new FormSheets();
        for (EntryForm form : forms) {
            sheets.find(form, forms, tabs);
        }
        if (!marked && sheets.found.isEmpty()) {
            throw WorkbookRefusedException.notAWorkbook();
        }
        sheets.requireNoProblems();
        tabs.stream().filter(tab -> !isBlank(tab)).forEach(sheets::notRead);
        return sheets;
    }

    /** The explanation can be thrown away; if it is there, it says by which version of the forms it was made. */
    private static boolean isMarked(List<Tab> tabs) throws WorkbookRefusedException {
        Optional<String> mark = tabs.stream()
                .filter(tab -> tab.isNamed(EntryForms.EXPLANATION))
                .flatMap(tab -> tab.rows().stream().limit(1))
                .flatMap(row -> row.getCellAsString(0).stream())
                .filter(text -> text.startsWith(WorkbookWriter.FAMILY))
                .findFirst();
        if (mark.isPresent() && !mark.get().equals(WorkbookWriter.MARK)) {
            throw WorkbookRefusedException.of(
                    "WORKBOOK-OTHER-VERSION",
                    "Dit werkboek hoort bij een andere versie.",
                    "This workbook belongs to another version.");
        }
        return mark.isPresent();
    }

    private static boolean isBlank(Tab tab) {
        return tab.rows().stream()
                .noneMatch(row -> row.stream()
                        .anyMatch(cell -> cell != null && !cell.getText().isBlank()));
    }

    Optional<FormSheet> sheet(EntryForm form) {
        return Optional.ofNullable(found.get(form.sheet()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void find(EntryForm form, List<EntryForm> forms, List<Tab> tabs) {
        Optional<Tab> named =
                tabs.stream().filter(tab -> tab.isNamed(form.sheet())).findFirst();
        Optional<Tab> tab = named.or(() -> likely(form, forms, tabs));
        if (tab.isEmpty()) {
            problems.add(LocalizedText.of(
                    "Het blad " + form.sheet() + " ontbreekt.", "The sheet " + form.sheet() + " is missing."));
            return;
        }
        if (named.isEmpty()) {
            findings.add(finding(
                    "WORKBOOK-SHEET-RENAMED",
                    Severity.NOTE,
                    "Het blad " + form.sheet() + " heeft een andere naam gekregen. Het is herkend aan de kolommen.",
                    "The sheet " + form.sheet() + " was renamed. It was known again by its columns."));
        }
        tabs.remove(tab.get());
        read(form, tab.get());
    }

    /** The only sheet without a name of ours that has all the columns that the form cannot do without. */
    private static Optional<Tab> likely(EntryForm form, List<EntryForm> forms, List<Tab> tabs) {
        List<Tab> likely = tabs.stream()
                .filter(tab -> forms.stream().noneMatch(other -> tab.isNamed(other.sheet())))
                .filter(tab -> heading(form, tab)
                        .map(row -> SheetColumns.missing(form, row).isEmpty())
                        .orElse(false))
                .toList();
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /** The first of the upper rows that names the most columns. */
    private static Optional<Row> heading(EntryForm form, Tab tab) {
        Optional<Row> best = Optional.empty();
        int most = 0;
        for (Row row : tab.rows().subList(0, Math.min(LOWEST_HEADING, tab.rows().size()))) {
            int named = SheetColumns.named(form, row);
            if (named > most) {
                best = Optional.of(row);
                most = named;
            }
        }
        return best;
    }

    private void read(EntryForm form, Tab tab) {
        Optional<Row> heading = heading(form, tab);
        if (heading.isEmpty()) {
            problems.add(LocalizedText.of(
                    "Op het blad " + form.sheet() + " staan geen namen boven de kolommen.",
                    "On the sheet " + form.sheet() + " no names stand above the columns."));
            return;
        }
        List<String> twice = SheetColumns.twice(form, heading.get());
        twice.forEach(column -> problems.add(LocalizedText.of(
                "Op het blad " + form.sheet() + " staat de kolom " + column + " twee keer.",
                "On the sheet " + form.sheet() + " the column " + column + " stands twice.")));
        List<String> missing = SheetColumns.missing(form, heading.get());
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            problems.add(LocalizedText.of(
                    "Op het blad " + form.sheet() + " ontbreken kolommen: " + names + ".",
                    "The sheet " + form.sheet() + " lacks columns: " + names + "."));
        }
        SheetColumns columns = SheetColumns.of(form, heading.get());
        int number = heading.get().getRowNum();
        for (EntryColumn column : form.columns()) {
            if (column.spare() && !columns.has(column)) {
                findings.add(finding(
                                "WORKBOOK-COLUMN-GONE",
                                Severity.CHECK,
                                "De kolom " + column.name() + " is er niet meer. Zij is gelezen als leeg.",
                                "The column " + column.name() + " is gone. It was read as empty.")
                        .at(columns.place(number, "")));
            }
        }
        columns.others(heading.get())
                .forEach(place -> findings.add(finding(
                                "WORKBOOK-COLUMN-NOT-READ",
                                Severity.NOTE,
                                "Deze kolom hoort niet bij het werkboek en is niet gelezen.",
                                "This column is none of the workbook's and was not read.")
                        .at(place)));
        int below = tab.rows().indexOf(heading.get()) + 1;
        found.put(
                form.sheet(),
                new FormSheet(columns, tab.rows().subList(below, tab.rows().size())));
    }

    /** Named by its number: what people call a sheet is their own text. */
    private void notRead(Tab tab) {
        findings.add(finding(
                "WORKBOOK-SHEET-NOT-READ",
                Severity.CHECK,
                "Blad " + tab.number()
                        + " van dit bestand is niet gelezen. Zet wat daar staat op een blad van het werkboek.",
                "Sheet " + tab.number() + " of this file was not read. Put what it holds on a sheet of the workbook."));
    }

    private void requireNoProblems() throws WorkbookRefusedException {
        if (!problems.isEmpty()) {
            throw WorkbookRefusedException.of("WORKBOOK-INCOMPLETE", problems);
        }
    }

    private static Finding finding(String code, Severity severity, String dutch, String english) {
        return Finding.custom(code, severity, Disposition.ACCEPTED, LocalizedText.of(dutch, english));
    }
}
