package io.github.maatstaf.kpi.library;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
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
        return load(EditionIndex.read(), edition);
    }

    /**
     * The editions in this jar, the oldest first.
     *
     * @return an unmodifiable list, never empty
     */
    public static List<Edition> editions() {
        return EditionIndex.read().editions();
    }

    /**
     * The version of this data, which is the version of the jar.
     *
     * @return such as {@code 2026.1.0}
     */
    public static String dataVersion() {
        return EditionIndex.read().dataVersion();
    }

    /**
     * The version of the format that the data is written in; {@link KpiCatalogue#formatVersion()} is what kpi-core reads.
     *
     * @return such as {@code 1.0}
     */
    public static String formatVersion() {
        return EditionIndex.read().formatVersion();
    }

    static KpiCatalogue load(EditionIndex index, Edition edition) {
        index.requireReadableBy(KpiCatalogue.formatVersion());
        WithFindings<KpiCatalogue> read = KpiCatalogue.load(index.files(edition));
        if (read.isRefused() || read.records().rejected() > 0) {
            throw new IllegalStateException("kpi-library-data " + index.dataVersion()
                    + " cannot be read by this kpi-core: " + read.findings().get(0));
        }
        return read.value();
    }

    /** Read when it is first asked for, once. */
    private static final class Latest {
        static final KpiCatalogue CATALOGUE =
                load(EditionIndex.read(), EditionIndex.read().latest());
    }
}
