package io.github.maatstaf.kpi;

/**
 * Whose words a text of the catalogue is.
 *
 * <p>It is about the wording, not about how true or how official something is: no entry of this library claims to be
 * anyone's official list.
 *
 * @since 0.1
 */
public enum Provenance {
    /** The term is the source's own; the definition and the rest of the text are ours. */
    TERM_OF_SOURCE,
    /** Term and definition follow the source; the sentences are ours. */
    DEFINITION_OF_SOURCE,
    /** Term and definition are ours, built from what the source implies. */
    OURS
}
