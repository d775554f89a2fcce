package io.github.maatstaf.kpi.conversation;

/** Parts of sentences that people wrote, made whole. */
final class Sentences {
    private static final String ENDS = ".!?…";

    private Sentences() {}

    /** Ends a text with a full stop, if nothing ends it yet. */
    static String ended(String part) {
        String trimmed = part.strip();
        return trimmed.isEmpty() || ENDS.indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }

    /** A part as a sentence by itself: a capital and a full stop. */
    static String sentence(String part) {
        return LineLabels.capitalised(ended(part));
    }
}
