package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A named list of KPIs with an owner: who put these together.
 *
 * <p>A list is someone's choice. It is not an order of importance, and being on one does not make a KPI official.
 *
 * @since 0.1
 */
public final class KpiList {
    private final String name;
    private final String owner;
    private final LocalizedText label;
    private final LocalizedText description;
    private final List<Source> sources;
    private final Map<KpiCode, LocalizedText> members;

    private KpiList(Builder builder) {
        this.name = builder.name;
        this.owner = Objects.requireNonNull(builder.owner, "owner");
        this.label = Objects.requireNonNull(builder.label, "label");
        this.description = builder.description;
        this.sources = List.copyOf(builder.sources);
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(builder.members));
    }

    /**
     * Starts a list.
     *
     * @param name the list's key, in small letters, digits and hyphens, such as {@code begin-with}
     * @return a builder
     * @throws IllegalArgumentException if the name does not have that form
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * The list's key.
     *
     * @return such as {@code begin-with}
     */
    public String name() {
        return name;
    }

    /**
     * Who put the list together.
     *
     * @return a person, document or organisation; never blank
     */
    public String owner() {
        return owner;
    }

    /**
     * The list's name as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * What the list is for, and what it is not.
     *
     * @return the text; empty if the owner gave none
     */
    public LocalizedText description() {
        return description;
    }

    /**
     * Where the list can be read.
     *
     * @return an unmodifiable list; empty for a list of one's own
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * The codes on the list, in the owner's order.
     *
     * @return an unmodifiable list
     */
    public List<KpiCode> codes() {
        return List.copyOf(members.keySet());
    }

    /**
     * Under which of its own headings the list holds a code.
     *
     * @param code a code on the list
     * @return the heading; empty if the list has none for it
     * @throws IllegalArgumentException if the code is not on the list
     */
    public LocalizedText heading(KpiCode code) {
        LocalizedText heading = members.get(code);
        if (heading == null) {
            throw new IllegalArgumentException("The list " + name + " does not hold " + code + "; it holds " + codes());
        }
        return heading;
    }

    /**
     * Whether a code is on the list.
     *
     * @param code any code
     * @return true if it is
     */
    public boolean contains(KpiCode code) {
        return members.containsKey(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiList list
                && name.equals(list.name)
                && owner.equals(list.owner)
                && label.equals(list.label)
                && description.equals(list.description)
                && sources.equals(list.sources)
                && members.equals(list.members)
                && codes().equals(list.codes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, owner, label, description, sources, members);
    }

    /** Such as {@code begin-with (Maatstaf): 8 KPIs}. */
    @Override
    public String toString() {
        return name + " (" + owner + "): " + members.size() + (members.size() == 1 ? " KPI" : " KPIs");
    }

    /**
     * Collects a list; for one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private static final LocalizedText NONE = LocalizedText.of("");

        private final String name;
        private final List<Source> sources = new ArrayList<>();
        private final Map<KpiCode, LocalizedText> members = new LinkedHashMap<>();
        private String owner = "";
        private LocalizedText label = NONE;
        private LocalizedText description = NONE;

        private Builder(String name) {
            if (!isName(name)) {
                throw new IllegalArgumentException("Not a list's name: \"" + name
                        + "\"; expected small letters, digits and hyphens, such as begin-with");
            }
            this.name = name;
        }

        static boolean isName(String name) {
            if (name.isEmpty() || name.charAt(0) == '-' || name.length() > 40) {
                return false;
            }
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Who put the list together.
         *
         * @param owner a person, document or organisation
         * @return this builder
         */
        public Builder owner(String owner) {
            this.owner = Objects.requireNonNull(owner, "owner");
            return this;
        }

        /**
         * The list's name as people read it.
         *
         * @param label the name in Dutch and English
         * @return this builder
         */
        public Builder label(LocalizedText label) {
            this.label = Objects.requireNonNull(label, "label");
            return this;
        }

        /**
         * What the list is for.
         *
         * @param description the text
         * @return this builder
         */
        public Builder description(LocalizedText description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        /**
         * Where the list can be read.
         *
         * @param source a document and a place in it
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Adds a code behind those that are there.
         *
         * @param code the code
         * @return this builder
         * @throws IllegalArgumentException if the list holds it already
         */
        public Builder add(KpiCode code) {
            return add(code, NONE);
        }

        /**
         * Adds a code under one of the list's own headings.
         *
         * @param code the code
         * @param heading the heading
         * @return this builder
         * @throws IllegalArgumentException if the list holds the code already
         */
        public Builder add(KpiCode code, LocalizedText heading) {
            Objects.requireNonNull(heading, "heading");
            if (members.putIfAbsent(Objects.requireNonNull(code, "code"), heading) != null) {
                throw new IllegalArgumentException("The list " + name + " already holds " + code);
            }
            return this;
        }

        /**
         * Makes the list.
         *
         * @return the list
         * @throws IllegalStateException if it has no owner, no label or no codes
         */
        public KpiList build() {
            String missing = missing();
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The list " + name + " needs " + missing);
            }
            return new KpiList(this);
        }

        boolean holds(KpiCode code) {
            return members.containsKey(code);
        }

        /** What is still missing, in words; empty if the list can be made. */
        String missing() {
            if (owner.isBlank()) {
                return "an owner: a list is someone's choice";
            }
            if (label.in(Locale.ROOT).isBlank()) {
                return "a label";
            }
            return members.isEmpty() ? "a KPI" : "";
        }

        /** Such as {@code KpiList.Builder begin-with, which still needs an owner}. */
        @Override
        public String toString() {
            String missing = missing();
            return "KpiList.Builder " + name + (missing.isEmpty() ? "" : ", which still needs " + missing);
        }
    }
}
