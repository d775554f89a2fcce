package io.github.maatstaf.kpi.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, by which definitions and sheets are known again.
 *
 * @since 0.1
 */
public final class Sha256 {
    private Sha256() {}

    /**
     * The digest of a text in UTF-8.
     *
     * @param text any text
     * @return 64 hexadecimal digits in lower case, the same on every machine
     */
    public static String hex(String text) {
        return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The digest of bytes.
     *
     * @param bytes any bytes
     * @return 32 bytes
     */
    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
        }
    }
}
