package io.github.maatstaf.kpi.catalogue;

import java.nio.charset.StandardCharsets;

/** Texts on their way to the reader of editions, which reads bytes. */
final class CatalogueText {
    private CatalogueText() {}

    /** In UTF-8; half a surrogate pair becomes the character that the reader then rejects by name. */
    static byte[] bytes(CharSequence text) {
        String whole = text.toString();
        StringBuilder repaired = null;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        ? i + 1 < whole.length() && Character.isLowSurrogate(whole.charAt(i + 1))
                        : i > 0 && Character.isHighSurrogate(whole.charAt(i - 1));
                if (!paired) {
                    repaired = repaired == null ? new StringBuilder(whole) : repaired;
                    repaired.setCharAt(i, '\uFFFD');
                }
            }
        }
        return (repaired == null ? whole : repaired.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
