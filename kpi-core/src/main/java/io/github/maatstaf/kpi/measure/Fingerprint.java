package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a text in UTF-8, worked out when it is first asked for: most definitions of a catalogue are never asked.
 * Worked out twice at the same moment it is the same.
 */
final class Fingerprint {
    private final String text;
    private final @Nullable String[] hex;

    Fingerprint(String text) {
        this.text = text;
        this.hex = new String[1];
    }

    String hex() {
        String known = hex[0];
        if (known == null) {
            known = Sha256.hex(text);
            hex[0] = known;
        }
        return known;
    }
}
