package io.github.maatstaf.kpi.measure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
            known = of(text);
            hex[0] = known;
        }
        return known;
    }

    private static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
        }
    }
}
