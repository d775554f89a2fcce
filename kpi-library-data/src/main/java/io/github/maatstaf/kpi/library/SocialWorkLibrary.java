package io.github.maatstaf.kpi.library;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Maatstaf's own catalogue of KPIs for social work, edition by edition.
 *
 * <p>It is put together from public documents, and every entry says from which. It is nobody's official list: the library
 * of the branche organisation is not public, and nothing here is recommended by anyone whose choice is not public.
 *
 * <pre>{@code
 * KpiCatalogue library = SocialWorkLibrary.latest();
 * library.get("ACT-ANA-FIRSTTALK").label();                 // First contact to first substantive conversation
 * SocialWorkLibrary.edition("2026.1").equals(library);      // true, as long as 2026.1 is the latest
 * }</pre>
 *
 * @since 0.1
 */
public final class SocialWorkLibrary {
    private static final String DATA_VERSION = "2026.1.0";
    private static final String FORMAT_VERSION = "1.0";
    private static final List<Edition> EDITIONS = List.of(new Edition(2026, 1));

    private SocialWorkLibrary() {}

    /**
     * The newest edition in this jar. Editions stay readable for ever; which one to work with is the caller's choice.
     *
     * @return the catalogue, the same one each time
     * @throws IllegalStateException if the data and kpi-core do not fit each other
     */
    public static KpiCatalogue latest() {
        return Latest.CATALOGUE;
    }

    /**
     * An edition by its text.
     *
     * @param edition such as {@code 2026.1}
     * @return the catalogue
     * @throws IllegalArgumentException if this jar does not hold the edition; the message names those it holds
     * @throws IllegalStateException if the data and kpi-core do not fit each other
     */
    public static KpiCatalogue edition(String edition) {
        return edition(Edition.parse(edition));
    }

    /**
     * An edition.
     *
     * @param edition the edition
     * @return the catalogue
     * @throws IllegalArgumentException if this jar does not hold the edition; the message names those it holds
     * @throws IllegalStateException if the data and kpi-core do not fit each other
     */
    public static KpiCatalogue edition(Edition edition) {
        if (edition.equals(latest().edition())) {
            return latest();
        }
        if (!EDITIONS.contains(edition)) {
            throw new IllegalArgumentException("kpi-library-data " + DATA_VERSION + " does not hold the edition "
                    + edition + "; it holds " + EDITIONS);
        }
        return read(edition.toString());
    }

    /**
     * The editions in this jar, the oldest first.
     *
     * @return an unmodifiable list, never empty
     */
    public static List<Edition> editions() {
        return EDITIONS;
    }

    /**
     * The version of this data, which is the version of the jar.
     *
     * @return such as {@code 2026.1.0}
     */
    public static String dataVersion() {
        return DATA_VERSION;
    }

    /**
     * The version of the format that the data is written in; {@link KpiCatalogue#formatVersion()} is what kpi-core reads.
     *
     * @return such as {@code 1.0}
     */
    public static String formatVersion() {
        return FORMAT_VERSION;
    }

    private static KpiCatalogue read(String edition) {
        return load(resource("edition-" + edition + ".index"), resource("edition-" + edition + ".tsv"));
    }

    /** Reads an edition that this jar holds; if the kpi-core at hand cannot, the message says what to do. */
    static KpiCatalogue load(byte[] index, byte[] text) {
        try {
            return KpiCatalogue.load(index, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "kpi-library-data " + DATA_VERSION + ", written in catalogue format " + FORMAT_VERSION
                            + ", cannot be read by this kpi-core, which reads format " + KpiCatalogue.formatVersion()
                            + "; take versions of the two that belong together. " + e.getMessage(),
                    e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = SocialWorkLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing from kpi-library-data");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when it is first asked for, once. */
    private static final class Latest {
        static final KpiCatalogue CATALOGUE = read("2026.1");
    }
}
