package io.github.maatstaf.kpi.conversation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A part of a page, as plain text: how it looks, and which signs are special there, only its form knows. */
sealed interface SheetBlock {
    /** A title; level 1 is the sheet itself. */
    record Heading(int level, String text) implements SheetBlock {}

    /** A name above what follows, less than a title. */
    record Caption(String text) implements SheetBlock {}

    /** Running text. */
    record Paragraph(String text) implements SheetBlock {}

    /** A label with its text behind it; the text may be empty if the next blocks are what it labels. */
    record Labelled(String label, String text) implements SheetBlock {
        /** The label with a colon, unless it ends by itself. */
        String ended() {
            return "?.:!".indexOf(label.charAt(label.length() - 1)) >= 0 ? label : label + ":";
        }
    }

    /** Words of others, with who said so; that may be empty. */
    record Quote(String text, String by) implements SheetBlock {}

    /** A list, numbered or not. */
    record Items(boolean numbered, List<SheetItem> items) implements SheetBlock {}

    /** A table whose first column is text and whose others are numbers, or one to write in. */
    record Table(String caption, List<String> header, List<List<String>> rows, boolean toWriteIn)
            implements SheetBlock {}

    /** A drawing; a form without drawings leaves it out, for the table says the same. */
    record Drawing(String caption, Function<Locale, String> svg) implements SheetBlock {}

    /** The beginning of another part; on paper of another page too, or below the part before it. */
    record PartBreak(boolean newPage) implements SheetBlock {}
}
