package io.github.maatstaf.kpi.conversation;

/** One line of a list: a name in front, text, and a piece of exact text behind it; each but the text may be empty. */
record SheetItem(String name, String text, String exact) {
    static SheetItem of(String text) {
        return new SheetItem("", text, "");
    }

    static SheetItem named(String name, String text) {
        return new SheetItem(name, text, "");
    }

    static SheetItem exact(String text, String exact) {
        return new SheetItem("", text, exact);
    }
}
