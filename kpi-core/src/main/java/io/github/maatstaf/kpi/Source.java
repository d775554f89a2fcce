package io.github.maatstaf.kpi;

import java.util.Objects;

/**
 * Where a fact comes from: a document and a place in it.
 *
 * <p>It says where a reader can check something. It is no permission to copy the document's sentences, and naming a
 * document does not make a text of ours official.
 *
 * @since 0.1
 */
public final class Source {
    private final String document;
    private final String place;

    private Source(String document, String place) {
        this.document = document;
        this.place = place;
    }

    /**
     * Obtains a source.
     *
     * @param document the document's title, with author or publisher and year
     * @param place the line, page or address; empty if the whole document is meant
     * @return the source
     * @throws IllegalArgumentException if the document is blank
     */
    public static Source of(String document, String place) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
        if (document.isBlank()) {
            throw new IllegalArgumentException("A source needs a document's title");
        }
        return new Source(document, place);
    }

    /**
     * The document's title.
     *
     * @return never blank
     */
    public String document() {
        return document;
    }

    /**
     * The line, page or address.
     *
     * @return empty if the whole document is meant
     */
    public String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && document.equals(source.document) && place.equals(source.place);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + place.hashCode();
    }

    /** The document, and the place behind a comma. */
    @Override
    public String toString() {
        return place.isEmpty() ? document : document + ", " + place;
    }
}
