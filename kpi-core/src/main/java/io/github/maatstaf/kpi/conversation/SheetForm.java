package io.github.maatstaf.kpi.conversation;

import java.util.List;
import java.util.Locale;

/** The form in which a sheet is written. */
enum SheetForm {
    MARKDOWN("Markdown") {
        @Override
        String write(List<SheetBlock> blocks, Locale locale) {
            return MarkdownWriter.of(blocks);
        }
    },
    HTML("HTML") {
        @Override
        String write(List<SheetBlock> blocks, Locale locale) {
            return HtmlWriter.of(blocks, SheetWords.in(locale));
        }
    };

    private final String label;

    SheetForm(String label) {
        this.label = label;
    }

    abstract String write(List<SheetBlock> blocks, Locale locale);

    @Override
    public String toString() {
        return label;
    }
}
