package io.github.maatstaf.examples.forms;

/**
 * What a screen shows beside one of its fields.
 *
 * @param field the field's path in the form, such as {@code items[0].by}; empty for the form as a whole
 * @param text the words
 * @param refused whether the form was not taken in because of it; otherwise it is advice
 */
record FieldMessage(String field, String text, boolean refused) {
    @Override
    public String toString() {
        return (refused ? "! " : "? ") + (field.isEmpty() ? "" : field + ": ") + text;
    }
}
