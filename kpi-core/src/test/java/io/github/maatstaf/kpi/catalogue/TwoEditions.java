package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.WithFindings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Two made-up editions of one owner, as they lie side by side. */
public final class TwoEditions {
    /** The older one. */
    public static final KpiCatalogue OLDER = edition("2026.1");

    /** The newer one. */
    public static final KpiCatalogue NEWER = edition("2027.1");

    private TwoEditions() {}

    private static KpiCatalogue edition(String edition) {
        String name = "edition-" + edition + "-made-up.tsv";
        try (InputStream in = TwoEditions.class.getResourceAsStream("/catalogue/" + name)) {
            WithFindings<KpiCatalogue> read =
                    KpiCatalogue.parse(Map.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            if (!read.findings().isEmpty()) {
                throw new IllegalStateException(read.findings().toString());
            }
            return read.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
