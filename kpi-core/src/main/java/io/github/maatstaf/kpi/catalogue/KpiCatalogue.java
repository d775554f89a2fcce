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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
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
 * var impact = library.in(LifeDomain.FINANCE).in(KpiLayer.IMPACT);
 * // 2 KPIs of Maatstaf 2026.1
 * // IMP-FIN-HARDTOGETBY  Households that find it hard to get by (share)
 * // IMP-FIN-LOWINC       Households with a low income (share)
 * var waiting = library.search("WACHTTIJD").codes();
 * // [ACT-ANA-WAIT, ACT-ANA-FIRSTTALK]
 * library.get("ACT-ANA-WAIT");     // or an exception with the three nearest codes
 * }</pre>
 *
 * @since 0.1
 */
public final class KpiCatalogue implements Iterable<Kpi> {
    private final Edition edition;
    private final String owner;
    private final Map<String, KpiEntry> byCode;
    private final Map<String, KpiList> lists;

    private KpiCatalogue(Edition edition, String owner, Map<String, KpiEntry> byCode, Map<String, KpiList> lists) {
        this.edition = edition;
        this.owner = owner;
        this.byCode = Collections.unmodifiableMap(byCode);
        this.lists = Collections.unmodifiableMap(lists);
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
        Map<String, KpiList> byName = new LinkedHashMap<>();
        for (KpiList list : lists) {
            if (byName.putIfAbsent(list.name(), list) != null) {
                throw new IllegalArgumentException("The list " + list.name() + " stands twice in a catalogue");
            }
        }
        return new KpiCatalogue(edition, owner, byCode, byName);
    }

    /** What a reader has checked already. */
    static KpiCatalogue ofChecked(
            Edition edition, String owner, Map<String, KpiEntry> byCode, Map<String, KpiList> lists) {
        return new KpiCatalogue(edition, owner, new LinkedHashMap<>(byCode), new LinkedHashMap<>(lists));
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
        return new EditionReader(false).read(bytes);
    }

    /**
     * Reads an edition whose build has run {@link #parse(CharSequence)} over the same bytes: its entries are not read until they
     * are asked for, so that a program that starts does not wait for them. It is for this library's own data.
     *
     * @param text the bytes of the whole text, in UTF-8; they must not be changed afterwards
     * @return the catalogue, the findings and the count of entries
     * @hidden
     */
    public static WithFindings<KpiCatalogue> load(byte[] text) {
        return new EditionReader(true).read(Map.of("catalogue", text));
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
     * What to tell somebody who filled in a code that the catalogue does not hold.
     *
     * @param code any text
     * @return a finding that names the nearest codes and does not repeat the text; absent if the catalogue holds the code
     */
    public Optional<Finding> findingFor(String code) {
        if (byCode.containsKey(Objects.requireNonNull(code, "code"))) {
            return Optional.empty();
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
        return new KpiCatalogue(edition, owner, some, lists);
    }

    /**
     * The entries in whose code, name, definition or search words all words asked for occur, in Dutch or English,
     * without regard to case or accents.
     *
     * @param words one or more words, or parts of words
     * @return a catalogue of those, those with the words in code or name first
     */
    public KpiCatalogue search(String words) {
        Map<String, KpiEntry> found = new LinkedHashMap<>();
        for (Kpi kpi : SearchText.search(kpis(), words)) {
            found.put(kpi.code().value(), KpiEntry.of(kpi));
        }
        return new KpiCatalogue(edition, owner, found, lists);
    }

    /**
     * The named lists of the edition; narrowing a catalogue leaves them as they are.
     *
     * @return an unmodifiable list
     */
    public List<KpiList> lists() {
        return List.copyOf(lists.values());
    }

    /**
     * The list with a name.
     *
     * @param name such as {@code begin-with}
     * @return the list
     * @throws NoSuchElementException if there is none; the message names those there are
     */
    public KpiList list(String name) {
        KpiList list = lists.get(Objects.requireNonNull(name, "name"));
        if (list == null) {
            throw new NoSuchElementException("No list \"" + name + "\"; there are " + lists.keySet());
        }
        return list;
    }

    /**
     * This catalogue with entries and lists of another behind it: an organisation's own beside ours.
     *
     * @param other the other catalogue
     * @return a catalogue with the edition and owner of this one
     * @throws IllegalArgumentException if both hold a code or a list's name with different contents; the message names
     *     both owners
     */
    public KpiCatalogue combinedWith(KpiCatalogue other) {
        Map<String, KpiEntry> all = new LinkedHashMap<>(byCode);
        for (Map.Entry<String, KpiEntry> entry : other.byCode.entrySet()) {
            KpiEntry here = all.putIfAbsent(entry.getKey(), entry.getValue());
            refuseIfDifferent(here == null || here.equals(entry.getValue()), "code " + entry.getKey(), other);
        }
        Map<String, KpiList> allLists = new LinkedHashMap<>(lists);
        for (Map.Entry<String, KpiList> entry : other.lists.entrySet()) {
            KpiList here = allLists.putIfAbsent(entry.getKey(), entry.getValue());
            refuseIfDifferent(here == null || here.equals(entry.getValue()), "list " + entry.getKey(), other);
        }
        return new KpiCatalogue(edition, owner, all, allLists);
    }

    private void refuseIfDifferent(boolean same, String what, KpiCatalogue other) {
        if (!same) {
            throw new IllegalArgumentException("The " + what + " means one thing in " + owner + " " + edition
                    + " and another in " + other.owner + " " + other.edition + "; give one of them a code of its own");
        }
    }

    /**
     * This catalogue with entries of one's own behind it.
     *
     * @param kpis the entries
     * @return a catalogue with the edition and owner of this one
     * @throws IllegalArgumentException if a code stands there already with different contents
     */
    public KpiCatalogue with(Kpi... kpis) {
        return combinedWith(of(edition, "the entries added", List.of(kpis), List.of()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiCatalogue catalogue
                && edition.equals(catalogue.edition)
                && owner.equals(catalogue.owner)
                && kpis().equals(catalogue.kpis())
                && lists().equals(catalogue.lists());
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, owner, kpis(), lists);
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

    /** The table in English. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }
}
