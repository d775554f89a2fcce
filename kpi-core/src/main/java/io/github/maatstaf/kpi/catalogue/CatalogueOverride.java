package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says that it puts over an entry or a list of the catalogue below it, and why.
 *
 * <p>It does one of two things. With texts, those texts take the place of the entry's own, and all else stays as it is.
 * Without texts, the entry or list of the same name in the overlay takes the whole place. What is not declared is refused
 * by {@link KpiCatalogue#combinedWith(KpiCatalogue)}: a code that quietly means something else is the end of every
 * comparison.
 *
 * <pre>{@code
 * CatalogueOverride.ofKpi("ACT-ANA-WAIT", "Maatstaf", LocalizedText.of("Zo heet het bij ons.", "That is what we call it."))
 *         .withText(KpiText.LABEL, "Intaketijd", "Intake time");
 * // ACT-ANA-WAIT overrides Maatstaf in LABEL, because: That is what we call it.
 * }</pre>
 *
 * @since 0.1
 */
public final class CatalogueOverride {
    private final String name;
    private final String owner;
    private final @Nullable Edition edition;
    private final LocalizedText reason;
    private final Map<KpiText, LocalizedText> texts;

    CatalogueOverride(
            String name,
            String owner,
            @Nullable Edition edition,
            LocalizedText reason,
            Map<KpiText, LocalizedText> texts) {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("An override of " + name + " needs whose entry it overrides");
        }
        if (reason.in(Locale.ROOT).isBlank()) {
            throw new IllegalArgumentException("An override of " + name + " needs a reason");
        }
        this.name = name;
        this.owner = owner;
        this.edition = edition;
        this.reason = reason;
        this.texts = Collections.unmodifiableMap(texts.isEmpty() ? Map.of() : new EnumMap<>(texts));
    }

    /**
     * Declares that an entry is overridden, in any edition of its owner.
     *
     * @param code the entry's code
     * @param owner whose entry it is, as the catalogue below names its owner
     * @param reason why
     * @return the declaration, without texts
     * @throws IllegalArgumentException if the text does not have the form of a code, or the owner or reason is blank
     */
    public static CatalogueOverride ofKpi(String code, String owner, LocalizedText reason) {
        return new CatalogueOverride(KpiCode.of(code).value(), owner, null, reason, Map.of());
    }

    /**
     * Declares that a list is overridden, in any edition of its owner; a list is always overridden as a whole.
     *
     * @param name the list's name
     * @param owner whose catalogue it is in
     * @param reason why
     * @return the declaration
     * @throws IllegalArgumentException if the text does not have the form of a list's name, or the owner or reason is blank
     */
    public static CatalogueOverride ofList(String name, String owner, LocalizedText reason) {
        KpiList.builder(name);
        return new CatalogueOverride(name, owner, null, reason, Map.of());
    }

    /**
     * The same for one edition only: laid over another edition it is refused, so that people look at it again.
     *
     * @param only the edition below
     * @return a copy
     */
    public CatalogueOverride inEdition(Edition only) {
        return new CatalogueOverride(name, owner, Objects.requireNonNull(only, "only"), reason, texts);
    }

    /**
     * With a text that takes the place of the entry's own.
     *
     * @param kind which text
     * @param text the text in Dutch and English
     * @return a copy
     * @throws IllegalArgumentException if it is about a list, or the text is blank
     */
    public CatalogueOverride withText(KpiText kind, LocalizedText text) {
        if (isOfList()) {
            throw new IllegalArgumentException("The list " + name + " is overridden as a whole; it has no " + kind);
        }
        if (text.in(Locale.ROOT).isBlank()) {
            throw new IllegalArgumentException("An override of " + name + " cannot take the text " + kind + " away");
        }
        Map<KpiText, LocalizedText> more = new EnumMap<>(KpiText.class);
        more.putAll(texts);
        more.put(kind, text);
        return new CatalogueOverride(name, owner, edition, reason, more);
    }

    /**
     * With a text that takes the place of the entry's own.
     *
     * @param kind which text
     * @param dutch the text in Dutch
     * @param english the text in English
     * @return a copy
     * @throws IllegalArgumentException if it is about a list, or the text is blank
     */
    public CatalogueOverride withText(KpiText kind, String dutch, String english) {
        return withText(kind, LocalizedText.of(dutch, english));
    }

    /**
     * The code of the entry, or the name of the list.
     *
     * @return such as {@code ACT-ANA-WAIT} or {@code begin-with}
     */
    public String name() {
        return name;
    }

    /**
     * Whether it is about a list.
     *
     * @return false if it is about an entry
     */
    public boolean isOfList() {
        return !KpiCode.isValid(name);
    }

    /**
     * Whose entry it overrides.
     *
     * @return the owner of the catalogue below
     */
    public String owner() {
        return owner;
    }

    /**
     * The one edition that it overrides.
     *
     * @return absent if it overrides every edition of the owner
     */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /**
     * Why.
     *
     * @return the reason, never blank
     */
    public LocalizedText reason() {
        return reason;
    }

    /**
     * The texts that take the place of the entry's own.
     *
     * @return an unmodifiable map; empty if the whole entry or list is replaced
     */
    public Map<KpiText, LocalizedText> texts() {
        return texts;
    }

    /** Whether it was written for what comes from there. */
    boolean covers(CatalogueOrigin below) {
        return owner.equals(below.owner()) && (edition == null || edition.equals(below.edition()));
    }

    String overridden() {
        return owner + (edition == null ? "" : " " + edition);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueOverride override
                && name.equals(override.name)
                && owner.equals(override.owner)
                && Objects.equals(edition, override.edition)
                && reason.equals(override.reason)
                && texts.equals(override.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, owner, edition, reason, texts);
    }

    /** Such as {@code ACT-ANA-WAIT overrides Maatstaf 2026.1 in LABEL, because: That is what we call it.} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name).append(" overrides ").append(overridden());
        String between = " in ";
        for (KpiText kind : texts.keySet()) {
            text.append(between).append(kind);
            between = ", ";
        }
        return text.append(texts.isEmpty() ? " as a whole" : "")
                .append(", because: ")
                .append(reason)
                .toString();
    }
}
