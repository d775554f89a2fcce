package io.github.maatstaf.kpi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Collects the parts of a sheet in their order, without what is empty. */
final class SheetPage {
    private final List<SheetBlock> blocks = new ArrayList<>();

    List<SheetBlock> blocks() {
        return List.copyOf(blocks);
    }

    void heading(int level, String text) {
        blocks.add(new SheetBlock.Heading(level, text));
    }

    void caption(String text) {
        blocks.add(new SheetBlock.Caption(text));
    }

    void paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(new SheetBlock.Paragraph(text));
        }
    }

    void labelled(String label, String text) {
        blocks.add(new SheetBlock.Labelled(label, text));
    }

    void quote(String text, String by) {
        blocks.add(new SheetBlock.Quote(text, by));
    }

    void bullets(List<String> lines) {
        items(lines.stream().map(SheetItem::of).toList());
    }

    void items(List<SheetItem> items) {
        if (!items.isEmpty()) {
            blocks.add(new SheetBlock.Items(false, List.copyOf(items)));
        }
    }

    void numbered(List<SheetItem> items) {
        if (!items.isEmpty()) {
            blocks.add(new SheetBlock.Items(true, List.copyOf(items)));
        }
    }

    void table(String caption, List<String> header, List<List<String>> rows) {
        blocks.add(new SheetBlock.Table(caption, header, rows, false));
    }

    void form(List<String> header, List<List<String>> rows) {
        blocks.add(new SheetBlock.Table("", header, rows, true));
    }

    void drawing(String caption, Function<Locale, String> svg) {
        blocks.add(new SheetBlock.Drawing(caption, svg));
    }

    /** Begins a part that has a page of its own on paper. */
    void newPage() {
        blocks.add(new SheetBlock.PartBreak(true));
    }

    /** Begins a part that stands below the one before it. */
    void newPart() {
        blocks.add(new SheetBlock.PartBreak(false));
    }
}
