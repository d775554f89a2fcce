package io.github.maatstaf.kpi.conversation;

import java.util.List;
import java.util.Locale;

/** Writes the parts of a page as Markdown. What people typed is escaped, so that it cannot change the page. */
final class MarkdownWriter {
    private static final String SPECIAL = "\\`*_[]<>|#~&";

    private final StringBuilder text = new StringBuilder();

    /** Makes a text that people typed safe: no line breaks and no signs that Markdown reads. */
    static String escaped(String typed) {
        StringBuilder safe = new StringBuilder();
        String flat = typed.strip().replaceAll("\\s+", " ");
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }

    /** Ends a text with a full stop, if nothing ends it yet. */
    static String sentence(String part) {
        String trimmed = part.strip();
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        String capitalised = trimmed.substring(0, 1).toUpperCase(Locale.ROOT) + trimmed.substring(1);
        return ".!?…".indexOf(capitalised.charAt(capitalised.length() - 1)) >= 0 ? capitalised : capitalised + ".";
    }

    void heading(int level, String words) {
        block("#".repeat(level) + " " + words);
    }

    void paragraph(String words) {
        block(words);
    }

    /** A label in bold with its text behind it. */
    void labelled(String label, String words) {
        String end = "?.:!".indexOf(label.charAt(label.length() - 1)) >= 0 ? "" : ":";
        block("**" + label + end + "** " + words);
    }

    void quote(String words) {
        block("> " + words);
    }

    void bullets(List<String> lines) {
        if (!lines.isEmpty()) {
            block("- " + String.join("\n- ", lines));
        }
    }

    void numbered(List<String> lines) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            list.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(lines.get(i));
        }
        block(list.toString());
    }

    /** A table; the first column is text, the others are numbers. */
    void table(List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(header)).append("\n|---|");
        table.append("---:|".repeat(header.size() - 1));
        rows.forEach(row -> table.append('\n').append(row(row)));
        block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    void rule() {
        block("---");
    }

    private void block(String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }

    String written() {
        return text.append('\n').toString();
    }
}
