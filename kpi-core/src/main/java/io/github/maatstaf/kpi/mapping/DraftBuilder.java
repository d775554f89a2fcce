package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A mapping while it is made: all that was said, and all that is not right with it. A listed word maps to nothing yet. */
final class DraftBuilder {
    /** What only a row that is one event can have. */
    private static final Set<LogColumn> OF_AN_EVENT =
            Set.of(LogColumn.EVENT, LogColumn.TIME, LogColumn.EVENT_ID, LogColumn.SEQUENCE);

    private final List<String> names = new ArrayList<>();
    private final List<Character> delimiters = new ArrayList<>();
    private final List<ZoneId> zones = new ArrayList<>();
    private final List<DateForm> forms = new ArrayList<>();
    private final Map<LogColumn, String> columns = new LinkedHashMap<>();
    private final Map<String, Optional<MappedEvent>> events = new LinkedHashMap<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Map<LogColumn, Map<String, Optional<String>>> codes = new LinkedHashMap<>();
    private final Map<LogColumn, Set<String>> blanks = new LinkedHashMap<>();
    private final Map<LogColumn, String> separators = new LinkedHashMap<>();
    private final Map<String, ClosureMeaning> meanings = new LinkedHashMap<>();
    private final Set<String> informal = new LinkedHashSet<>();
    private final Set<String> notClosing = new LinkedHashSet<>();
    private final List<Finding> problems = new ArrayList<>();
    private boolean eventsInColumns;
    private long line;

    /** Says where the next words stand; findings about them then tell. */
    void at(long lineNumber) {
        line = lineNumber;
    }

    void problem(Finding finding) {
        problems.add(line > 0 ? finding.at(Place.line(line)) : finding);
    }

    private void twice(String what) {
        problem(Finding.of("MAP-TWICE").with("word", what));
    }

    private String word(String text, String part) {
        String word = VendorWords.normalised(text);
        if (word.isEmpty() || VendorWords.hasTabOrLineEnd(word)) {
            problem(Finding.of("MAP-BLANK-WORD").with("field", part));
        }
        return word;
    }

    void name(String text) {
        names.add(word(text, "name"));
    }

    /** A blank or a quote between cells could not be told from one inside a cell. */
    void delimiter(char sign) {
        if (sign == '"' || sign != '\t' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign))) {
            problem(Finding.of("MAP-UNKNOWN-PART").with("part", "delimiter " + Character.getName(sign)));
        } else {
            delimiters.add(sign);
        }
    }

    void zone(ZoneId zone) {
        zones.add(Objects.requireNonNull(zone, "zone"));
    }

    void date(String pattern) {
        Optional<DateForm> form = DateForm.parse(pattern);
        if (form.isEmpty() || VendorWords.hasTabOrLineEnd(pattern)) {
            problem(Finding.of("MAP-DATE-FORM").with("form", pattern));
        } else if (forms.stream().noneMatch(known -> known.pattern().equals(pattern))) {
            forms.add(form.get());
        }
    }

    void eventsInColumns() {
        eventsInColumns = true;
    }

    void column(LogColumn column, String theirs) {
        String word = word(theirs, column.code());
        if (columns.putIfAbsent(column, word) != null) {
            twice(column.code());
        }
        if (VendorWords.namesCitizenNumber(word)) {
            problem(Finding.of("MAP-PERSONAL-COLUMN").with("column", column.code()));
        }
    }

    /** A word that is listed may be mapped or ignored before or after it. */
    void event(String theirs) {
        String word = word(theirs, LogColumn.EVENT.code());
        if (!ignored.contains(word)) {
            events.putIfAbsent(word, Optional.empty());
        }
    }

    void event(String theirs, MappedEvent event) {
        String word = word(theirs, LogColumn.EVENT.code());
        Optional<MappedEvent> known = events.put(word, Optional.of(event));
        if (ignored.contains(word) || known != null && known.isPresent()) {
            twice(word);
        }
    }

    void ignore(String theirs) {
        String word = word(theirs, LogColumn.EVENT.code());
        Optional<MappedEvent> known = events.remove(word);
        if (!ignored.add(word) || known != null && known.isPresent()) {
            twice(word);
        }
    }

    void code(LogColumn column, String theirs) {
        if (requireCodes(column)) {
            list(column).putIfAbsent(word(theirs, column.code()), Optional.empty());
        }
    }

    void code(LogColumn column, String theirs, String code) {
        if (!requireCodes(column)) {
            return;
        }
        Optional<EventAttribute> attribute = column.attribute();
        if (attribute.isPresent() && !AttributeCodes.takes(attribute.get(), code)) {
            problem(Finding.of("MAP-CODE")
                    .with("field", column.code())
                    .with("code", code)
                    .with("expected", AttributeCodes.expected(attribute.get())));
        }
        String word = word(theirs, column.code());
        Optional<String> known = list(column).put(word, Optional.of(word(code, column.code())));
        if (known != null && known.isPresent()) {
            twice(word);
        }
    }

    private boolean requireCodes(LogColumn column) {
        if (!column.hasCodes()) {
            problem(Finding.of("MAP-NO-CODES").with("field", column.code()));
        }
        return column.hasCodes();
    }

    private Map<String, Optional<String>> list(LogColumn column) {
        return codes.computeIfAbsent(column, key -> new LinkedHashMap<>());
    }

    void blank(LogColumn column, String theirs) {
        blanks.computeIfAbsent(column, key -> new LinkedHashSet<>()).add(word(theirs, column.code()));
    }

    void separator(LogColumn column, String separator) {
        if (!column.isMultiValued() || separator.isBlank() || VendorWords.hasTabOrLineEnd(separator)) {
            problem(Finding.of("MAP-SEPARATOR").with("field", column.code()));
        }
        separators.put(column, separator);
    }

    void meaning(String code, ClosureMeaning meaning) {
        boolean isOwn = EventType.isValid(code) && !ClosureReason.of(code).isStandard();
        if (!isOwn) {
            problem(Finding.of("MAP-CODE")
                    .with("field", "meaning")
                    .with("code", code)
                    .with("expected", "a closure reason of the vendor's own"));
            return;
        }
        ClosureMeaning known = meanings.put(code, Objects.requireNonNull(meaning, "meaning"));
        if (known != null && known != meaning) {
            twice(code);
        }
    }

    void closureReasons(ClosureReasonList list) {
        LogColumn reason = LogColumn.of(EventAttribute.REASON);
        for (ClosureReasonList.Entry entry : list.entries()) {
            code(reason, entry.theirCode(), entry.reason().code());
            if (!entry.closes()) {
                notClosing(entry.reason().code());
            } else if (!entry.reason().isStandard()) {
                meaning(entry.reason().code(), entry.reason().meaning());
            }
        }
    }

    void informal(String code) {
        boolean isOwn = EventType.isValid(code) && !NetworkPartner.of(code).isStandard();
        if (!isOwn) {
            problem(Finding.of("MAP-CODE")
                    .with("field", "informal")
                    .with("code", code)
                    .with("expected", "a kind of partner of the vendor's own"));
            return;
        }
        informal.add(code);
    }

    void notClosing(String code) {
        boolean isOwn = EventType.isValid(code)
                && !ClosureReason.of(code).isStandard()
                && !EventType.of(code).isStandard();
        if (!isOwn) {
            problem(Finding.of("MAP-CODE")
                    .with("field", "not-closing")
                    .with("code", code)
                    .with("expected", "a reason of the vendor's own"));
            return;
        }
        notClosing.add(code);
    }

    /** Everything that is missing or cannot be, in the order in which it was said, then what was never said. */
    List<Finding> problems() {
        line = 0;
        int said = problems.size();
        missingSettings();
        notMapped();
        meaningless();
        for (int i = 0; i < forms.size(); i++) {
            for (int j = 0; j < i; j++) {
                disagreeing(forms.get(j), forms.get(i));
            }
        }
        List<Finding> all = List.copyOf(problems);
        problems.subList(said, problems.size()).clear();
        return all;
    }

    private void missingSettings() {
        for (LogColumn column : LogColumn.standard()) {
            boolean ofAnEvent = OF_AN_EVENT.contains(column);
            if (column.isRequired() && !columns.containsKey(column) && !(eventsInColumns && ofAnEvent)) {
                missing("column " + column.code());
            }
            if (columns.containsKey(column) && eventsInColumns && ofAnEvent) {
                problem(Finding.of("MAP-OTHER-LAYOUT").with("column", column.code()));
            }
        }
        Set<String> taken = new LinkedHashSet<>(eventsInColumns ? events.keySet() : Set.of());
        columns.forEach((column, theirs) -> {
            if (!taken.add(theirs)) {
                twice(theirs);
            }
        });
        if (forms.isEmpty()) {
            missing("date");
        }
        if (zones.isEmpty()) {
            missing("zone");
        }
        if (events.isEmpty()) {
            missing("event");
        }
        if (names.size() > 1) {
            twice("name");
        }
        if (zones.size() > 1) {
            twice("zone");
        }
        if (delimiters.size() > 1) {
            twice("delimiter");
        }
        codes.keySet().stream().filter(column -> !columns.containsKey(column)).forEach(column -> {
            missing("column " + column.code());
        });
    }

    private void missing(String setting) {
        problem(Finding.of("MAP-MISSING").with("setting", setting));
    }

    private void notMapped() {
        events.forEach((word, event) -> {
            if (event.isEmpty()) {
                problem(Finding.of("MAP-NOT-MAPPED").with("field", "event").with("word", word));
            }
        });
        codes.forEach((column, list) -> list.forEach((word, code) -> {
            if (code.isEmpty()) {
                problem(Finding.of("MAP-NOT-MAPPED")
                        .with("field", column.code())
                        .with("word", word));
            }
        }));
    }

    /** A reason of the vendor's own without a meaning would count as "other" in every figure, and nobody would know. */
    private void meaningless() {
        Set<String> reasons = new LinkedHashSet<>();
        events.values()
                .forEach(event -> event.map(MappedEvent::attributes)
                        .map(attributes -> attributes.get(EventAttribute.REASON))
                        .ifPresent(reasons::add));
        codes.getOrDefault(LogColumn.of(EventAttribute.REASON), Map.of())
                .values()
                .forEach(code -> code.ifPresent(reasons::add));
        for (String reason : reasons) {
            boolean known =
                    !EventType.isValid(reason) || ClosureReason.of(reason).isStandard();
            if (!known && !meanings.containsKey(reason) && !notClosing.contains(reason)) {
                problem(Finding.of("MAP-NO-MEANING").with("code", reason));
            }
        }
    }

    private void disagreeing(DateForm one, DateForm other) {
        if (one.disagreesWith(other) || other.disagreesWith(one)) {
            problem(Finding.of("MAP-DATE-FORMS-DISAGREE")
                    .with("form", one.pattern())
                    .with("other", other.pattern()));
        }
    }

    /** Nobody needs to name a system. */
    String name() {
        return names.isEmpty() ? "a system" : names.get(0);
    }

    Optional<Character> delimiter() {
        return delimiters.stream().findFirst();
    }

    Optional<ZoneId> zone() {
        return zones.stream().findFirst();
    }

    List<DateForm> forms() {
        return List.copyOf(forms);
    }

    Map<LogColumn, String> columns() {
        return columns;
    }

    Map<String, MappedEvent> mappedEvents() {
        Map<String, MappedEvent> mapped = new LinkedHashMap<>();
        events.forEach((word, event) -> mapped.put(word, event.orElseThrow()));
        return Collections.unmodifiableMap(mapped);
    }

    boolean areEventsInColumns() {
        return eventsInColumns;
    }

    Set<String> ignored() {
        return ignored;
    }

    Map<LogColumn, Map<String, String>> mappedCodes() {
        Map<LogColumn, Map<String, String>> all = new LinkedHashMap<>();
        codes.forEach((column, list) -> {
            Map<String, String> mapped = new LinkedHashMap<>();
            list.forEach((word, code) -> mapped.put(word, code.orElseThrow()));
            all.put(column, Collections.unmodifiableMap(mapped));
        });
        return Collections.unmodifiableMap(all);
    }

    Map<LogColumn, Set<String>> blanks() {
        return blanks;
    }

    Map<LogColumn, String> separators() {
        return separators;
    }

    Map<String, ClosureMeaning> meanings() {
        return meanings;
    }

    Set<String> informal() {
        return informal;
    }

    Set<String> notClosing() {
        return notClosing;
    }
}
