package io.github.maatstaf.kpi.conversation;

import java.util.List;
import java.util.regex.Pattern;

/** Writes the parts of a page as Markdown. What people typed is escaped, so that it cannot change the page. */
final class MarkdownWriter {
    private static final String SPECIAL = "\\`*_[]<>|~";
    private static final Pattern LIKE_A_BLOCK = Pattern.compile("[#+=-].*|[0-9]+[.)].*");

    private final StringBuilder text = new StringBuilder();

    /** Makes a text that people typed safe: no line breaks and no signs that Markdown reads. */
    static String escaped(String typed) {
        String flat = typed.strip().replaceAll("\\s+", " ");
        if (LIKE_A_BLOCK.matcher(flat).matches()) {
            int sign =
                    flat.charAt(0) >= '0' && flat.charAt(0) <= '9' ? flat.indexOf(flat.contains(".") ? '.' : ')') : 0;
            return escaped(flat.substring(0, sign)) + "\\" + flat.charAt(sign) + escapedSigns(flat.substring(sign + 1));
        }
        return escapedSigns(flat);
    }

    private static String escapedSigns(String flat) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 && !(c == '_' && isInsideWord(flat, i))) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }

    /** Between letters and digits an underscore is only an underscore. */
    private static boolean isInsideWord(String flat, int index) {
        return index > 0
                && index < flat.length() - 1
                && Character.isLetterOrDigit(flat.charAt(index - 1))
                && Character.isLetterOrDigit(flat.charAt(index + 1));
    }

    /** Ends a text with a full stop, if nothing ends it yet. */
    static String ended(String part) {
        String trimmed = part.strip();
        return trimmed.isEmpty() || ".!?…".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }

    /** A part as a sentence by itself: a capital and a full stop. */
    static String sentence(String part) {
        return LineLabels.capitalised(ended(part));
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
        block(("**" + label + end + "** " + words).strip());
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
        table(header, rows, "---:|");
    }

    /** A table to write in. */
    void form(List<String> header, List<List<String>> rows) {
        table(header, rows, "---|");
    }

    private void table(List<String> header, List<List<String>> rows, String column) {
        StringBuilder table = new StringBuilder(row(header)).append("\n|---|");
        table.append(column.repeat(header.size() - 1));
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
