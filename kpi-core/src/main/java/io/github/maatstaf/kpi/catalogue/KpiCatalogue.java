package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An edition of KPIs to choose from, or a part of one.
 *
 * <p>It is a library to pick from, not a dashboard and not an official list. It never changes: narrowing, searching and
 * adding give another catalogue.
 *
 * <pre>{@code
 * var library = SocialWorkLibrary.latest();
 * var debt = library.in(LifeDomain.FINANCE).in(KpiLayer.ACTIVITY);
 * // 3 KPIs of Maatstaf 2026.1
 * // ACT-SIG-ARREARS     Early signals of payment arrears (count)
 * // ACT-SIG-DEBTRATIO   Debt help: trajectories per report (ratio)
 * // ACT-ANA-DEBTWAIT28  Debt help: first conversation within 28 days (share)
 * var back = library.search("HERINSTROOM").codes();
 * // [ACT-REE-SHARE365, ACT-REE-TIME]
 * library.get("ACT-ANA-WAIT");     // or an exception with the three nearest codes
 * }</pre>
 *
 * @since 0.1
 */
public final class KpiCatalogue implements Iterable<Kpi> {
    private final Edition edition;
    private final String owner;
    private final Map<String, KpiEntry> byCode;
    private final CatalogueParts parts;

    /** What is known of where things come from, if it is not this catalogue as a whole; by key, see below. */
    private final Map<String, CatalogueOrigin> origins;

    private final List<DeclaredOverride> declared;
    private final List<CatalogueOrigin> layers;

    private KpiCatalogue(
            Edition edition,
            String owner,
            Map<String, KpiEntry> byCode,
            CatalogueParts parts,
            Map<String, CatalogueOrigin> origins,
            List<DeclaredOverride> declared,
            List<CatalogueOrigin> layers) {
        this.edition = edition;
        this.owner = owner;
        this.byCode = Collections.unmodifiableMap(byCode);
        this.parts = parts;
        this.origins = Collections.unmodifiableMap(origins);
        this.declared = Collections.unmodifiableList(declared);
        this.layers = layers.isEmpty() ? List.of(CatalogueOrigin.of(owner, edition, "")) : layers;
    }

    static String entryKey(String code) {
        return "kpi ".concat(code);
    }

    static String listKey(String name) {
        return "list ".concat(name);
    }

    static String textKey(String code, KpiText kind) {
        return kind.name() + ' ' + code;
    }

    /**
     * Obtains a catalogue of the entries given, in that order.
     *
     * @param edition the edition
     * @param owner whose catalogue it is
     * @param kpis the entries
     * @param lists named lists; they may name codes of another catalogue
     * @return the catalogue
     * @throws IllegalArgumentException if the owner is blank, or a code or a list's name stands there twice
     */
    public static KpiCatalogue of(Edition edition, String owner, Collection<Kpi> kpis, Collection<KpiList> lists) {
        Objects.requireNonNull(edition, "edition");
        if (owner.isBlank()) {
            throw new IllegalArgumentException("A catalogue needs an owner");
        }
        Map<String, KpiEntry> byCode = new LinkedHashMap<>();
        for (Kpi kpi : kpis) {
            if (byCode.putIfAbsent(kpi.code().value(), KpiEntry.of(kpi)) != null) {
                throw new IllegalArgumentException("The code " + kpi.code() + " stands twice in a catalogue");
            }
        }
        CatalogueParts parts =
                new CatalogueParts(CatalogueParts.byName("list", lists, KpiList::name), Map.of(), Map.of(), Map.of());
        return new KpiCatalogue(edition, owner, byCode, parts, Map.of(), List.of(), List.of());
    }

    /** What a reader has checked already. */
    static KpiCatalogue ofChecked(Edition edition, String owner, Map<String, KpiEntry> byCode, CatalogueParts parts) {
        return new KpiCatalogue(edition, owner, byCode, parts, Map.of(), List.of(), List.of());
    }

    /** This catalogue, with where its entries and lists stand, by {@code kpi CODE} and {@code list name}. */
    KpiCatalogue withPlaces(Map<String, String> places, Collection<CatalogueOverride> overrides) {
        Map<String, CatalogueOrigin> known = new HashMap<>(origins);
        places.forEach((key, place) -> known.put(key, CatalogueOrigin.of(owner, edition, place)));
        List<DeclaredOverride> said = new ArrayList<>();
        for (CatalogueOverride override : overrides) {
            String place = places.getOrDefault("override ".concat(override.name()), "");
            said.add(new DeclaredOverride(override, CatalogueOrigin.of(owner, edition, place)));
        }
        return new KpiCatalogue(edition, owner, byCode, parts, known, said, layers);
    }

    /** This catalogue with other contents. */
    KpiCatalogue withContents(
            Map<String, KpiEntry> entries,
            CatalogueParts beside,
            Map<String, CatalogueOrigin> from,
            List<DeclaredOverride> waiting,
            List<CatalogueOrigin> all) {
        return new KpiCatalogue(edition, owner, entries, beside, from, waiting, all);
    }

    /**
     * Reads a catalogue from one text in the tab-separated format of editions: an organisation's own list, for example.
     *
     * <p>Entries that cannot be read are left out and counted; each of their bad lines has a finding with its number.
     *
     * @param text the whole text
     * @return the catalogue, the findings and the count of entries; refused if the heading cannot be read
     */
    public static WithFindings<KpiCatalogue> parse(CharSequence text) {
        return parse(Map.of("catalogue", text));
    }

    /**
     * Reads a catalogue from several texts of one edition, in the order of the map.
     *
     * @param files texts by name; the names stand in the findings
     * @return the catalogue, the findings and the count of entries; refused if a heading cannot be read or the texts are
     *     of different editions
     */
    public static WithFindings<KpiCatalogue> parse(Map<String, ? extends CharSequence> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends CharSequence> file : files.entrySet()) {
            bytes.put(file.getKey(), CatalogueText.bytes(file.getValue()));
        }
        return new EditionReader().read(bytes);
    }

    /**
     * Obtains an edition whose build has run {@link #parse(CharSequence)} over the same bytes: its entries are read when they
     * are asked for, so that a program that starts does not wait for them. It is for this library's own data.
     *
     * @param index the bytes of what {@link #indexOf(byte[])} made of the text
     * @param text the bytes of the whole text, in UTF-8; they must not be changed afterwards
     * @return the catalogue
     * @throws IllegalArgumentException if the two do not belong together, or are written in another major version of the
     *     format than {@link #formatVersion()}
     * @hidden
     */
    public static KpiCatalogue load(byte[] index, byte[] text) {
        return IndexReader.read(index, text);
    }

    /**
     * Where the entries of an edition stand in its text, for {@link #load(byte[], byte[])}.
     *
     * @param text the bytes of the whole text, in UTF-8
     * @return lines with tabs
     * @throws IllegalArgumentException if the text has another order than an edition of this library
     * @hidden
     */
    public static String indexOf(byte[] text) {
        return EditionIndex.of(text);
    }

    /**
     * The version of the tab-separated format that {@link #parse(CharSequence)} reads.
     *
     * @return major and minor, such as {@code 1.0}; a text with the same major is read, another one is refused
     */
    public static String formatVersion() {
        return EditionReader.MAJOR + "." + EditionReader.MINOR;
    }

    /**
     * The edition.
     *
     * @return such as {@code 2026.1}
     */
    public Edition edition() {
        return edition;
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
     * How many entries there are.
     *
     * @return the number of KPIs
     */
    public int size() {
        return byCode.size();
    }

    /**
     * Whether there is no entry.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    /**
     * The entries, in the order of the edition.
     *
     * @return an unmodifiable list
     */
    public List<Kpi> kpis() {
        List<Kpi> kpis = new ArrayList<>(byCode.size());
        for (KpiEntry entry : byCode.values()) {
            kpis.add(entry.kpi());
        }
        return Collections.unmodifiableList(kpis);
    }

    /**
     * The codes, in the order of the edition.
     *
     * @return an unmodifiable list
     */
    public List<KpiCode> codes() {
        List<KpiCode> codes = new ArrayList<>(byCode.size());
        for (String code : byCode.keySet()) {
            codes.add(KpiCode.of(code));
        }
        return Collections.unmodifiableList(codes);
    }

    @Override
    public Iterator<Kpi> iterator() {
        return kpis().iterator();
    }

    /**
     * The entry with a code that a program names.
     *
     * @param code such as {@code IMP-FIN-LOWINC}
     * @return the entry
     * @throws UnknownKpiException if there is none; the message names the three nearest codes
     */
    public Kpi get(String code) {
        KpiEntry entry = byCode.get(Objects.requireNonNull(code, "code"));
        if (entry == null) {
            throw NearestCodes.unknown(code, this);
        }
        return entry.kpi();
    }

    /**
     * The entry with a code that a program names.
     *
     * @param code the code
     * @return the entry
     * @throws UnknownKpiException if there is none; the message names the three nearest codes
     */
    public Kpi get(KpiCode code) {
        return get(code.value());
    }

    /**
     * The entry with a code that comes from a file or a form.
     *
     * @param code any text
     * @return absent if there is none
     */
    public Optional<Kpi> find(String code) {
        return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")))
                .map(KpiEntry::kpi);
    }

    /**
     * The entry with a code.
     *
     * @param code the code
     * @return absent if there is none
     */
    public Optional<Kpi> find(KpiCode code) {
        return find(code.value());
    }

    /**
     * The codes to choose instead of one that is withdrawn, or that this catalogue does not hold but says it replaces.
     * Successors that are withdrawn themselves are followed on.
     *
     * @param code a code of this edition or an older one
     * @return an unmodifiable list; empty if there is no successor, or none is needed
     */
    public List<KpiCode> successorsOf(KpiCode code) {
        return Successors.of(code, this);
    }

    /**
     * What to tell somebody who filled in a code: that the catalogue does not hold it, or that it is deprecated or
     * withdrawn, with its successors and the reason. The entry of a withdrawn code is still there, see {@link #find(String)}.
     *
     * @param code any text
     * @return a finding that does not repeat an unknown text; absent if the catalogue holds the code and it is active
     */
    public Optional<Finding> findingFor(String code) {
        KpiEntry entry = byCode.get(Objects.requireNonNull(code, "code"));
        if (entry != null) {
            return Successors.findingFor(entry.kpi(), this);
        }
        String nearest =
                NearestCodes.nearest(code, codes()).stream().map(KpiCode::value).collect(Collectors.joining(", "));
        return Optional.of(Finding.of("CATALOGUE-UNKNOWN-KPI").with("nearest", nearest.isEmpty() ? "-" : nearest));
    }

    /**
     * The entries of a layer.
     *
     * @param layer the layer
     * @return a catalogue of those
     */
    public KpiCatalogue in(KpiLayer layer) {
        Objects.requireNonNull(layer, "layer");
        return where(kpi -> kpi.layer().filter(layer::equals).isPresent());
    }

    /**
     * The entries of a life domain; an entry may be in several.
     *
     * @param domain the life domain
     * @return a catalogue of those
     */
    public KpiCatalogue in(LifeDomain domain) {
        Objects.requireNonNull(domain, "domain");
        return where(kpi -> kpi.lifeDomains().contains(domain));
    }

    /**
     * The entries that look at a step of the process.
     *
     * @param step the step
     * @return a catalogue of those
     */
    public KpiCatalogue in(ProcessStep step) {
        Objects.requireNonNull(step, "step");
        return where(kpi -> kpi.processStep().filter(step::equals).isPresent());
    }

    /**
     * The entries that the essay names at a level.
     *
     * @param level the level
     * @return a catalogue of those
     */
    public KpiCatalogue in(EssayLevel level) {
        Objects.requireNonNull(level, "level");
        return where(kpi -> kpi.essayLevel().filter(level::equals).isPresent());
    }

    /**
     * The entries of a list that this catalogue holds, in the order of the catalogue.
     *
     * @param list the list
     * @return a catalogue of those
     */
    public KpiCatalogue in(KpiList list) {
        Objects.requireNonNull(list, "list");
        return where(kpi -> list.contains(kpi.code()));
    }

    /**
     * The entries of a layer, life domain, step, list, kind of evidence, unit, kind or status, by its name as people read it.
     *
     * <p>The first of those that has the name is meant: {@code impact} is the layer, not the level of the essay.
     *
     * @param name such as {@code finance}, {@code financiën} or {@code begin-with}; case, accents and hyphens do not matter
     * @return a catalogue of those
     * @throws NoSuchElementException if nothing has that name; the message names the nearest
     */
    public KpiCatalogue in(String name) {
        return where(new CatalogueFilter(this).of(name));
    }

    /**
     * The entries that answer to a condition.
     *
     * @param condition such as {@code kpi -> kpi.evidenceSource() == EvidenceSource.CLIENT_SURVEY}
     * @return a catalogue of those
     */
    public KpiCatalogue where(Predicate<? super Kpi> condition) {
        Map<String, KpiEntry> some = new LinkedHashMap<>();
        for (Map.Entry<String, KpiEntry> entry : byCode.entrySet()) {
            if (condition.test(entry.getValue().kpi())) {
                some.put(entry.getKey(), entry.getValue());
            }
        }
        return withContents(some, parts, origins, declared, layers);
    }

    /**
     * The entries in whose code, name, search words or definition all words asked for occur, in Dutch or English, without
     * regard to case, accents, hyphens or the {@code 's} of a plural.
     *
     * @param words one or more words, or parts of words
     * @return a catalogue of those: first those with all words in code or name, then in the search words too, then the rest
     */
    public KpiCatalogue search(String words) {
        Map<String, KpiEntry> found = new LinkedHashMap<>();
        for (Kpi kpi : SearchText.search(kpis(), words)) {
            found.put(kpi.code().value(), KpiEntry.of(kpi));
        }
        return withContents(found, parts, origins, declared, layers);
    }

    /**
     * The named lists of the edition; narrowing a catalogue leaves them as they are.
     *
     * @return an unmodifiable list
     */
    public List<KpiList> lists() {
        return List.copyOf(parts.lists().values());
    }

    /**
     * The list with a name.
     *
     * @param name such as {@code begin-with}
     * @return the list
     * @throws NoSuchElementException if there is none; the message names those there are
     */
    public KpiList list(String name) {
        KpiList list = parts.lists().get(Objects.requireNonNull(name, "name"));
        if (list == null) {
            throw new NoSuchElementException(
                    "No list \"" + name + "\"; there are " + parts.lists().keySet());
        }
        return list;
    }

    /**
     * The crosswalks to known instruments; narrowing a catalogue leaves them as they are.
     *
     * @return an unmodifiable list
     */
    public List<Crosswalk> crosswalks() {
        return List.copyOf(parts.crosswalks().values());
    }

    /**
     * The crosswalk with a name.
     *
     * @param name such as {@code zrm-2017}
     * @return the crosswalk
     * @throws NoSuchElementException if there is none; the message names those there are
     */
    public Crosswalk crosswalk(String name) {
        Crosswalk crosswalk = parts.crosswalks().get(Objects.requireNonNull(name, "name"));
        if (crosswalk == null) {
            throw new NoSuchElementException("No crosswalk \"" + name + "\"; there are "
                    + parts.crosswalks().keySet());
        }
        return crosswalk;
    }

    /**
     * The entries that a crosswalk links to a domain of an instrument, wholly or in part.
     *
     * @param crosswalk a crosswalk's name, such as {@code zrm-2017}
     * @param domain a domain's name, such as {@code social-network} or {@code sociaal netwerk}
     * @return a catalogue of those
     * @throws NoSuchElementException if there is no such crosswalk or domain; the message names those there are
     */
    public KpiCatalogue in(String crosswalk, String domain) {
        Set<KpiCode> linked = new HashSet<>();
        for (CrosswalkLink link : crosswalk(crosswalk).links(domain)) {
            linked.add(link.code());
        }
        return where(kpi -> linked.contains(kpi.code()));
    }

    /**
     * The kinds of evidence beside figures.
     *
     * @return an unmodifiable list
     */
    public List<EvidenceKind> evidenceKinds() {
        return List.copyOf(parts.evidenceKinds().values());
    }

    /**
     * The templates for assignments that several providers share.
     *
     * @return an unmodifiable list
     */
    public List<AssignmentTemplate> assignmentTemplates() {
        return List.copyOf(parts.assignmentTemplates().values());
    }

    /**
     * This catalogue with other crosswalks.
     *
     * @param crosswalks all of them
     * @return a catalogue with those and nothing else changed
     * @throws IllegalArgumentException if a name stands there twice
     */
    public KpiCatalogue withCrosswalks(Collection<Crosswalk> crosswalks) {
        Map<String, Crosswalk> byName = CatalogueParts.byName("crosswalk", crosswalks, Crosswalk::name);
        return withContents(byCode, parts.withCrosswalks(byName), origins, declared, layers);
    }

    /**
     * This catalogue with other kinds of evidence.
     *
     * @param kinds all of them
     * @return a catalogue with those and nothing else changed
     * @throws IllegalArgumentException if a name stands there twice
     */
    public KpiCatalogue withEvidenceKinds(Collection<EvidenceKind> kinds) {
        Map<String, EvidenceKind> byName = CatalogueParts.byName("kind of evidence", kinds, EvidenceKind::name);
        return withContents(byCode, parts.withEvidenceKinds(byName), origins, declared, layers);
    }

    /**
     * This catalogue with other templates of assignments.
     *
     * @param templates all of them
     * @return a catalogue with those and nothing else changed
     * @throws IllegalArgumentException if a name stands there twice
     */
    public KpiCatalogue withAssignmentTemplates(Collection<AssignmentTemplate> templates) {
        Map<String, AssignmentTemplate> byName =
                CatalogueParts.byName("template of an assignment", templates, AssignmentTemplate::name);
        return withContents(byCode, parts.withAssignmentTemplates(byName), origins, declared, layers);
    }

    /**
     * This catalogue with another laid over it: a sector's over the library, an organisation's own over the sector's.
     *
     * <p>The upper one, the argument, always wins, and never in silence. What only one of the two holds, stands in the
     * result; what both hold alike, stands there once; where they differ, the upper one must have said so with a
     * {@link CatalogueOverride} that names whose entry it overrides. Of an entry whose texts are overridden all else stays
     * as it was. The order of the entries is that of this catalogue, with what is new behind it.
     *
     * @param other the catalogue on top
     * @return a catalogue with the edition and owner of this one; {@link #originOf(KpiCode)} tells what comes from where
     * @throws IllegalArgumentException if the other one holds a code or a list's name with other contents without saying
     *     that it overrides, or overrides what is of another owner or edition; the message names both places of each
     */
    public KpiCatalogue combinedWith(KpiCatalogue other) {
        return new CatalogueCombiner(this, Objects.requireNonNull(other, "other")).combined();
    }

    /**
     * What changed from this catalogue to a newer one.
     *
     * @param newer another edition, or this one with another laid over it
     * @return the changes, each material or not
     */
    public CatalogueDiff diff(KpiCatalogue newer) {
        return CatalogueDiff.between(this, newer);
    }

    /**
     * This catalogue, saying that it overrides entries or lists of a catalogue that it will be laid over.
     *
     * @param overrides one declaration for each entry or list
     * @return a catalogue with these declarations behind those it had
     */
    public KpiCatalogue overriding(CatalogueOverride... overrides) {
        List<DeclaredOverride> more = new ArrayList<>(declared);
        for (CatalogueOverride override : overrides) {
            more.add(new DeclaredOverride(override, CatalogueOrigin.of(owner, edition, "")));
        }
        return withContents(byCode, parts, origins, more, layers);
    }

    /**
     * What this catalogue says that it overrides and has not met yet, as it was not laid over a catalogue that holds it.
     *
     * @return an unmodifiable list, in the order of the catalogue
     */
    public List<CatalogueOverride> overrides() {
        return declared.stream().map(DeclaredOverride::override).toList();
    }

    /**
     * The catalogues that lie over one another here, the lowest first.
     *
     * @return an unmodifiable list; one element if nothing was combined
     */
    public List<CatalogueOrigin> layers() {
        return layers;
    }

    /**
     * From which catalogue an entry comes. If another one overrode only its texts, it still comes from the first.
     *
     * @param code a code of this catalogue
     * @return owner, edition, and file and line if known
     * @throws UnknownKpiException if this catalogue does not hold the code
     */
    public CatalogueOrigin originOf(KpiCode code) {
        return origin(get(code).code().value());
    }

    /**
     * From which catalogue a text of an entry comes.
     *
     * @param code a code of this catalogue
     * @param kind which text
     * @return owner, edition, and file and line if known
     * @throws UnknownKpiException if this catalogue does not hold the code
     */
    public CatalogueOrigin originOf(KpiCode code, KpiText kind) {
        CatalogueOrigin own = origins.get(textKey(code.value(), kind));
        return own == null ? originOf(code) : own;
    }

    /**
     * From which catalogue a list comes.
     *
     * @param list the name of a list of this catalogue
     * @return owner, edition, and file and line if known
     * @throws NoSuchElementException if there is no such list
     */
    public CatalogueOrigin originOfList(String list) {
        return listOrigin(list(list).name());
    }

    CatalogueOrigin origin(String code) {
        CatalogueOrigin own = origins.get(entryKey(code));
        return own == null ? CatalogueOrigin.of(owner, edition, "") : own;
    }

    CatalogueOrigin listOrigin(String name) {
        CatalogueOrigin own = origins.get(listKey(name));
        return own == null ? CatalogueOrigin.of(owner, edition, "") : own;
    }

    /** Where an entry comes from, and where its texts come from that another catalogue laid over it. */
    List<CatalogueOrigin> touched(String code) {
        List<CatalogueOrigin> touched = new ArrayList<>(List.of(origin(code)));
        for (KpiText kind : KpiText.values()) {
            CatalogueOrigin text = origins.get(textKey(code, kind));
            if (text != null && !touched.contains(text)) {
                touched.add(text);
            }
        }
        return touched;
    }

    Map<String, KpiEntry> entries() {
        return byCode;
    }

    CatalogueParts parts() {
        return parts;
    }

    Map<String, CatalogueOrigin> origins() {
        return origins;
    }

    List<DeclaredOverride> declared() {
        return declared;
    }

    /**
     * This catalogue with entries of one's own behind it.
     *
     * @param kpis the entries
     * @return a catalogue with the edition and owner of this one
     * @throws IllegalArgumentException if a code stands there already with different contents
     */
    public KpiCatalogue with(Kpi... kpis) {
        KpiCatalogue added = of(edition, "the entries added", List.of(kpis), List.of());
        KpiCatalogue all = combinedWith(added);
        return all.withContents(all.byCode, all.parts, all.origins, all.declared, layers);
    }

    /** Two catalogues are equal if they say the same in the same edition; not from which files they were read. */
    @Override
    public boolean equals(Object other) {
        return other instanceof KpiCatalogue catalogue
                && edition.equals(catalogue.edition)
                && owner.equals(catalogue.owner)
                && kpis().equals(catalogue.kpis())
                && parts.equals(catalogue.parts)
                && overrides().equals(catalogue.overrides());
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, owner, codes());
    }

    /**
     * A table of the entries.
     *
     * @param locale the language of the names
     * @return at most 40 lines
     */
    public String table(Locale locale) {
        return CatalogueTable.of(this, locale);
    }

    /**
     * An entry as a page of Markdown: {@link Kpi#sheet(Locale)}, with the names of the KPIs that it refers to.
     *
     * @param code such as {@code IMP-FIN-LOWINC}
     * @param locale English for any English locale, Dutch for every other
     * @return the page, with a line break at its end
     * @throws UnknownKpiException if there is no such entry; the message names the three nearest codes
     */
    public String sheet(String code, Locale locale) {
        return DefinitionSheetWriter.of(get(code), this, locale);
    }

    /**
     * All entries as one page of Markdown: whose catalogue it is and how to read it, the lists, the definition sheets by
     * layer and life domain with public figures last, kinds of evidence, templates of assignments and crosswalks. If
     * there is a list {@code begin-with}, it comes first.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return the page, with a table of contents and a line break at its end
     */
    public String sheets(Locale locale) {
        return CatalogueDocumentWriter.of(this, locale);
    }

    /** The table in English. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }
}
