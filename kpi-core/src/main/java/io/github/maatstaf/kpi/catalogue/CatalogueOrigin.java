package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Edition;
import java.util.Objects;

/**
 * From which catalogue an entry, a list or a text comes, and from which line if that is known.
 *
 * <p>It matters where several catalogues lie over one another: whose words are these? It is not the source of a
 * definition; that is a {@link io.github.maatstaf.kpi.Source}.
 *
 * @since 0.1
 */
public final class CatalogueOrigin {
    private final String owner;
    private final Edition edition;
    private final String place;

    private CatalogueOrigin(String owner, Edition edition, String place) {
        this.owner = owner;
        this.edition = edition;
        this.place = place;
    }

    static CatalogueOrigin of(String owner, Edition edition, String place) {
        return new CatalogueOrigin(owner, edition, place);
    }

    /**
     * Whose catalogue it is.
     *
     * @return the owner's name
     */
    public String owner() {
        return owner;
    }

    /**
     * The edition of that catalogue.
     *
     * @return such as {@code 2026.1}
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The file and the line where it begins.
     *
     * @return such as {@code own-list.tsv line 12}; empty if it was not read from a text
     */
    public String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueOrigin origin
                && owner.equals(origin.owner)
                && edition.equals(origin.edition)
                && place.equals(origin.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, edition, place);
    }

    /** Such as {@code Welzijn X 2026.1 (own-list.tsv line 12)}. */
    @Override
    public String toString() {
        return owner + " " + edition + (place.isEmpty() ? "" : " (" + place + ")");
    }
}
