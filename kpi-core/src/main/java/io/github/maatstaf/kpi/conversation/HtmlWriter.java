package io.github.maatstaf.kpi.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a sheet as one HTML page that needs nothing from elsewhere: its style stands in it, its charts are drawings in it,
 * and it has no script. All text is escaped.
 */
final class HtmlWriter {
    private static final String STYLE = "sheet.css";
    private static final int SECTION = 2;

    private final SheetWords words;
    private final HtmlTextWriter out = new HtmlTextWriter();
    private boolean inSection;
    private boolean inRow;
    private int sections;

    private HtmlWriter(SheetWords words) {
        this.words = words;
    }

    static String of(List<SheetBlock> blocks, SheetWords words) {
        return new HtmlWriter(words).page(blocks);
    }

    private String page(List<SheetBlock> blocks) {
        out.raw("<!DOCTYPE html>\n<html lang=\"")
                .text(words.locale().getLanguage())
                .raw("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.raw("<title>").text(title(blocks)).raw("</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
        out.raw("<main>\n<div class=\"page first\">\n");
        blocks.forEach(this::write);
        endSection();
        return out.raw("</div>\n</main>\n</body>\n</html>\n").toString();
    }

    private static String title(List<SheetBlock> blocks) {
        return blocks.stream()
                .filter(SheetBlock.Heading.class::isInstance)
                .map(block -> ((SheetBlock.Heading) block).text())
                .findFirst()
                .orElse("");
    }

    private void write(SheetBlock block) {
        if (block instanceof SheetBlock.Heading heading) {
            heading(heading);
        } else if (block instanceof SheetBlock.Labelled labelled) {
            labelled(labelled);
        } else if (block instanceof SheetBlock.Caption caption) {
            endRow();
            out.element("h4", caption.text());
        } else if (block instanceof SheetBlock.Paragraph paragraph) {
            out.element("p", paragraph.text());
        } else if (block instanceof SheetBlock.Quote quote) {
            quote(quote);
        } else if (block instanceof SheetBlock.Items items) {
            items(items);
        } else if (block instanceof SheetBlock.Table table) {
            table(table);
        } else if (block instanceof SheetBlock.Drawing drawing) {
            endRow();
            out.raw("<figure>\n").element("figcaption", drawing.caption());
            out.raw(drawing.svg().apply(words.locale())).raw("</figure>\n");
        } else if (block instanceof SheetBlock.PartBreak part) {
            endSection();
            out.raw("</div>\n<div class=\"page" + (part.newPage() ? "" : " below") + "\">\n");
        }
    }

    private void heading(SheetBlock.Heading heading) {
        if (heading.level() == SECTION) {
            endSection();
            sections++;
            inSection = true;
            out.raw("<section aria-labelledby=\"s" + sections + "\">\n<h2 id=\"s" + sections + "\">")
                    .text(heading.text())
                    .raw("</h2>\n");
        } else {
            endRow();
            out.element("h" + heading.level(), heading.text());
        }
    }

    /** A label in the margin, with everything up to the next one beside it. */
    private void labelled(SheetBlock.Labelled labelled) {
        endRow();
        inRow = true;
        out.raw("<div class=\"row\">\n").element("h3", labelled.label()).raw("<div>\n");
        if (!labelled.text().isBlank()) {
            out.element("p", labelled.text());
        }
    }

    private void endRow() {
        if (inRow) {
            out.raw("</div>\n</div>\n");
            inRow = false;
        }
    }

    private void endSection() {
        endRow();
        if (inSection) {
            out.raw("</section>\n");
            inSection = false;
        }
    }

    /** Words of others keep their own direction of reading. */
    private void quote(SheetBlock.Quote quote) {
        out.raw("<blockquote>\n<p dir=\"auto\">").text(quote.text()).raw("</p>\n");
        if (!quote.by().isEmpty()) {
            out.element("footer", quote.by());
        }
        out.raw("</blockquote>\n");
    }

    private void items(SheetBlock.Items items) {
        String list = items.numbered() ? "ol" : "ul";
        out.raw("<" + list + ">\n");
        for (SheetItem item : items.items()) {
            out.raw("<li>");
            if (!item.name().isEmpty()) {
                out.raw("<strong>").text(item.name()).raw("</strong>: ");
            }
            out.text(item.text());
            if (!item.exact().isEmpty()) {
                out.raw(": <code>").text(item.exact()).raw("</code>");
            }
            out.raw("</li>\n");
        }
        out.raw("</" + list + ">\n");
    }

    /** A wide table scrolls by itself, also with the keyboard. */
    private void table(SheetBlock.Table table) {
        if (!table.toWriteIn()) {
            endRow();
        }
        if (table.toWriteIn()) {
            out.raw("<div>\n<table class=\"form\">\n<thead>\n<tr>");
        } else {
            out.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
            out.text(table.caption()).raw("\">\n<table>\n<thead>\n<tr>");
        }
        table.header().forEach(cell -> out.raw("<th scope=\"col\">").text(cell).raw("</th>"));
        out.raw("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String element = i == 0 && !table.toWriteIn() ? "th" : "td";
                out.raw("<" + element + (element.equals("th") ? " scope=\"row\">" : ">"))
                        .text(row.get(i))
                        .raw("</" + element + ">");
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n</div>\n");
    }

    private static String style() {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + STYLE + " is missing from this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
