package io.github.maatstaf.kpi.json.csv;

/** The kinds of rows of a conversation sheet as a table, in the order in which they stand. */
public enum SheetPart {
    /** What the sheet is about, for whom and when it was made. */
    SHEET,
    /** What was wanted, and why these KPIs. */
    WANTED,
    /** Who agreed, and when. */
    AGREED,
    /** A question for the conversation, of the sheet or of a topic. */
    QUESTION,
    /** A topic: its name, what it means, and whether there are figures. */
    TOPIC,
    /** Which way somebody hopes that it goes, and why. */
    HOPED,
    /** A figure. */
    FIGURE,
    /** What a line does, in words. */
    LINE,
    /** How many people moved which way between two measurements. */
    CHANGE,
    /** A figure of another provider, without a name. */
    BESIDE,
    /** What was going on. */
    NOTE,
    /** How many tellers gave which answer about their own story. */
    MEANING,
    /** A story whose teller consented to this reach. */
    STORY,
    /** What was agreed the last time. */
    LAST_TIME,
    /** What is not on the sheet, and how much of it. */
    LEFT_OUT,
    /** What stood out while it was made. */
    FINDING,
    /** How completely a data element was registered. */
    QUALITY,
    /** An exact definition. */
    DEFINITION,
    /** A document that a KPI or its questions come from. */
    SOURCE,
    /** What it was made of and with. */
    MADE_OF
}
