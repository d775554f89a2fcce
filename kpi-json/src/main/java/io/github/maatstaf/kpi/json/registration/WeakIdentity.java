package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The id of an entry to which its source gave none: made of what the entry says, so that the same line delivered again is
 * the same entry. It is weak, because an entry that is changed in the source becomes another one.
 */
final class WeakIdentity {
    private static final int BYTES = 16;

    private WeakIdentity() {}

    static String of(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "weak-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String contentOf(ProcessEvent event) {
        return String.join(
                "\n",
                event.toString(),
                event.reason().map(ClosureReason::meaning).map(Enum::name).orElse(""),
                event.partner()
                        .map(NetworkPartner::isProfessional)
                        .map(String::valueOf)
                        .orElse(""),
                event.sequence().toString());
    }
}
