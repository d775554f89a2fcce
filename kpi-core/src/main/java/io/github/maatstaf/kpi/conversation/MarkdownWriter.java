package io.github.maatstaf.kpi.conversation;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a sheet as Markdown. All text is escaped, so that what people typed cannot change the page. */
final class MarkdownWriter {
    private static final String SPECIAL = "\\`*_[]<>|~";
    private static final Pattern LIKE_A_BLOCK = Pattern.compile("[#+=-].*|[0-9]+[.)].*");

    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter() {}

    static String of(List<SheetBlock> blocks) {
        MarkdownWriter writer = new MarkdownWriter();
        blocks.forEach(writer::write);
        return writer.text.append('\n').toString();
    }

    private void write(SheetBlock block) {
        // A switch over types waits for Java 21.
        if (block instanceof SheetBlock.Heading heading) {
            add("#".repeat(heading.level()) + " " + inline(heading.text()));
        } else if (block instanceof SheetBlock.Caption caption) {
            add("**" + inline(caption.text()) + "**");
        } else if (block instanceof SheetBlock.Paragraph paragraph) {
            add(escaped(paragraph.text()));
        } else if (block instanceof SheetBlock.Labelled labelled) {
            add(("**" + inline(labelled.ended()) + "** " + inline(labelled.text())).strip());
        } else if (block instanceof SheetBlock.Quote quote) {
            add("> " + escaped(quote.text()) + (quote.by().isEmpty() ? "" : "\n>\n> " + escaped(quote.by())));
        } else if (block instanceof SheetBlock.Items items) {
            add(list(items));
        } else if (block instanceof SheetBlock.Table table) {
            add(table(table));
        } else if (block instanceof SheetBlock.PartBreak) {
            add("---");
        }
    }

    private void add(String block) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
    }

    private static String list(SheetBlock.Items items) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.items().size(); i++) {
            list.append(i == 0 ? "" : "\n")
                    .append(items.numbered() ? i + 1 + ". " : "- ")
                    .append(item(items.items().get(i)));
        }
        return list.toString();
    }

    private static String item(SheetItem item) {
        String exact = item.exact().isEmpty() ? "" : ": `" + flat(item.exact()) + "`";
        return item.name().isEmpty()
                ? escaped(item.text()) + exact
                : "**" + inline(item.name()) + "**: " + inline(item.text()) + exact;
    }

    private static String table(SheetBlock.Table table) {
        StringBuilder written = new StringBuilder(row(table.header())).append("\n|---|");
        written.append(
                (table.toWriteIn() ? "---|" : "---:|").repeat(table.header().size() - 1));
        table.rows().forEach(row -> written.append('\n').append(row(row)));
        return written.toString();
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(" | ", cells.stream().map(MarkdownWriter::cell).toList()) + " |";
    }

    private static String cell(String text) {
        return text.isBlank() ? text : inline(text);
    }

    /** Text at the beginning of a block: no line breaks, no signs that Markdown reads, nothing that begins a block. */
    static String escaped(String typed) {
        String flat = flat(typed);
        if (LIKE_A_BLOCK.matcher(flat).matches()) {
            int sign = 0;
            while (Character.isDigit(flat.charAt(sign))) {
                sign++;
            }
            return flat.substring(0, sign) + "\\" + flat.charAt(sign) + signs(flat.substring(sign + 1));
        }
        return signs(flat);
    }

    /** Text within a line. */
    private static String inline(String typed) {
        return signs(flat(typed));
    }

    private static String flat(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static String signs(String flat) {
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
}
