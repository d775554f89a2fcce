package io.github.maatstaf.kpi.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * A page of Markdown with entries on it: one entry as a page of its own with headings, or many below one another, where
 * each text stands behind its name. For one thread.
 */
final class SheetPageWriter {
    private static final String SPECIAL = "\\`*[]<>|~";

    private final StringBuilder page = new StringBuilder();
    private final boolean one;

    private SheetPageWriter(boolean one) {
        this.one = one;
    }

    /** A page for one entry. */
    static SheetPageWriter ofOne() {
        return new SheetPageWriter(true);
    }

    /** A page for many entries. */
    static SheetPageWriter ofMany() {
        return new SheetPageWriter(false);
    }

    boolean isOne() {
        return one;
    }

    /** A text of somebody's catalogue, without a sign that Markdown would read. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }

    /** The name in the page of a place to which a link leads. */
    static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String link(String text, String name) {
        return "[" + text + "](#" + anchor(name) + ")";
    }

    SheetPageWriter anchored(String name) {
        return paragraph("<a id=\"" + anchor(name) + "\"></a>");
    }

    SheetPageWriter heading(int level, String text) {
        return paragraph("#".repeat(level) + " " + text);
    }

    SheetPageWriter paragraph(String text) {
        page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
        return this;
    }

    /** A text with its name: a heading above it, or in front of it in bold. */
    SheetPageWriter said(String name, String text) {
        if (one) {
            return heading(2, name).paragraph(text);
        }
        page.append("- **").append(ended(name)).append("** ").append(text).append('\n');
        return this;
    }

    /** Texts with a common name. */
    SheetPageWriter listed(String name, List<String> texts) {
        if (one) {
            return heading(2, name).bullets(texts);
        }
        page.append("- **").append(ended(name)).append("**\n");
        texts.forEach(text -> page.append("  - ").append(text).append('\n'));
        return this;
    }

    /** Begins the texts behind their names: below a paragraph. */
    void beginTexts() {
        page.append(one ? "" : "\n");
    }

    SheetPageWriter bullets(List<String> texts) {
        return texts.isEmpty() ? this : paragraph("- " + String.join("\n- ", texts));
    }

    SheetPageWriter table(List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(header)).append('\n').append("|---".repeat(header.size()));
        table.append('|');
        rows.forEach(row -> table.append('\n').append(row(row)));
        return paragraph(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String ended(String name) {
        return name.endsWith("?") || name.endsWith(".") ? name : name + ":";
    }

    String written() {
        return page.toString();
    }
}
