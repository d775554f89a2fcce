package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.measure.RecordSelection.Part;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the canonical text of a whole definition. The parts stand in the order of the kind's keys. */
final class DefinitionTextReader {
    private static final String SCORED = "score or change with >=, >, <= or < and a number, or chosen";

    private final DefinitionReader reader;

    DefinitionTextReader(String text) {
        this.reader = new DefinitionReader(text, "a measure");
    }

    Definition read() {
        Definition definition = definition();
        reader.expectEnd();
        return definition;
    }

    private Definition definition() {
        int start = reader.position();
        if (!reader.word(DefinitionText.VERSION).equals(DefinitionText.VERSION)) {
            throw reader.refusal(start, DefinitionText.VERSION);
        }
        reader.expect(';');
        MeasureKind kind = kind();
        return kind.isDerived() ? derived(kind) : counted(kind);
    }

    /** The next key, each at most once and in their order; empty when there is none left. */
    private String nextKey(List<String> keys, String before) {
        if (!reader.accept(';')) {
            return "";
        }
        int keyStart = reader.position();
        List<String> left = keys.subList(before.isEmpty() ? 0 : keys.indexOf(before) + 1, keys.size());
        String key = reader.bareWord();
        if (!left.contains(key)) {
            throw reader.refusal(keyStart, left.isEmpty() ? "the end" : DefinitionReader.oneOf(left));
        }
        reader.expect('=');
        return key;
    }

    private Definition counted(MeasureKind kind) {
        MeasureBuilder builder = Measure.builder(kind);
        for (String key = nextKey(kind.keys(), ""); !key.isEmpty(); key = nextKey(kind.keys(), key)) {
            value(key, kind, builder);
        }
        int end = reader.position();
        try {
            return builder.definition();
        } catch (IllegalArgumentException e) {
            throw reader.refusal(end, e);
        }
    }

    private Definition derived(MeasureKind kind) {
        DerivedMeasureBuilder builder = new DerivedMeasureBuilder("parsed", kind);
        for (String key = nextKey(kind.keys(), ""); !key.isEmpty(); key = nextKey(kind.keys(), key)) {
            derivedValue(key, builder);
        }
        int end = reader.position();
        try {
            return builder.definition();
        } catch (IllegalArgumentException e) {
            throw reader.refusal(end, e);
        }
    }

    private void derivedValue(String key, DerivedMeasureBuilder builder) {
        int start = reader.position();
        try {
            switch (key) {
                case "of" -> builder.of(nested());
                case "to" -> builder.to(nested());
                case "minus" -> builder.minus(nested());
                case "gap" -> builder.whereNoValue(gap());
                case "base" -> builder.base(ReportingPeriod.parse(reader.word("a period such as 2023-Q1")));
                case "since" -> builder.since(ReportingPeriod.parse(reader.word("a period such as 2023-Q1")));
                case "times" -> builder.timesNumber(reader.number());
                default -> builder.in(Unit.of(reader.word("a unit such as share")));
            }
        } catch (IllegalArgumentException e) {
            throw positioned(start, e);
        }
    }

    /** What was refused further inside keeps its own position. */
    private IllegalArgumentException positioned(int start, IllegalArgumentException refused) {
        return String.valueOf(refused.getMessage()).startsWith("Not a measure: at position")
                ? refused
                : reader.refusal(start, refused);
    }

    private Measure nested() {
        reader.expect('{');
        reader.deeper();
        int start = reader.position();
        Measure measure = new Measure("", definition());
        try {
            MeasureRules.check(measure, "parsed");
        } catch (IllegalArgumentException e) {
            throw reader.refusal(start, e);
        }
        reader.shallower();
        reader.expect('}');
        return measure;
    }

    private GapRule gap() {
        int start = reader.position();
        String code = reader.word("keep or missing");
        for (GapRule rule : GapRule.values()) {
            if (rule.code().equals(code)) {
                return rule;
            }
        }
        throw reader.refusal(start, "keep or missing");
    }

    private MeasureKind kind() {
        int start = reader.position();
        String code = reader.bareWord();
        for (MeasureKind kind : MeasureKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw reader.refusal(
                start,
                DefinitionReader.oneOf(Arrays.stream(MeasureKind.values())
                        .map(MeasureKind::code)
                        .toList()));
    }

    private void value(String key, MeasureKind kind, MeasureBuilder builder) {
        switch (key) {
            case "of" -> patterns(builder, true, kind == MeasureKind.EVENT_SHARE);
            case "out-of" -> patterns(builder, false, true);
            case "from" -> builder.from(reader.milestone());
            case "to" -> builder.to(reader.milestone());
            case "opened" -> builder.openedBy(reader.milestone());
            case "closed" -> closed(builder);
            case "among" -> builder.among(reader.condition());
            case "counting" -> builder.counting(reader.condition());
            case "dated" -> builder.datedBy(reader.milestone());
            case "censored" -> builder.includingStillWaitingUntil(reader.milestone());
            case "follow", "per" -> number(key, builder);
            case "summaries" -> summaries(builder);
            case "population" -> population(builder);
            default -> record(Part.valueOf(key.toUpperCase(Locale.ROOT)), builder);
        }
    }

    private void patterns(MeasureBuilder builder, boolean counted, boolean several) {
        EventPattern first = reader.pattern();
        List<EventPattern> more = new ArrayList<>();
        while (several && reader.accept(',')) {
            more.add(reader.pattern());
        }
        EventPattern[] others = more.toArray(new EventPattern[0]);
        if (counted) {
            builder.ofAny(first, others);
        } else {
            builder.outOf(first, others);
        }
    }

    private void closed(MeasureBuilder builder) {
        Milestone first = reader.milestone();
        List<Milestone> more = new ArrayList<>();
        while (reader.accept(',')) {
            more.add(reader.milestone());
        }
        builder.closedBy(first, more.toArray(new Milestone[0]));
    }

    private void record(Part part, MeasureBuilder builder) {
        int start = reader.position();
        try {
            builder.record(part, recordValue(part, start));
        } catch (IllegalArgumentException e) {
            throw positioned(start, e);
        }
    }

    private Object recordValue(Part part, int start) {
        return switch (part) {
            case BASIS -> constant(CountBasis.values(), start);
            case MOMENT -> constant(MomentRole.values(), start);
            case RHYTHM -> constant(PeriodType.values(), start);
            case INSTRUMENT -> instrument();
            case SURVEY -> CodeText.require(reader.anyCode("the name of a survey"), "a survey");
            case RATER -> Rater.of(reader.anyCode("a rater such as CLIENT"));
            case SCORED -> scored(start);
            case KPI -> KpiCode.of(reader.word("the code of a KPI"));
            case UNIT -> Unit.of(reader.word("a unit such as share"));
        };
    }

    private <E extends Enum<E>> E constant(E[] constants, int start) {
        String name = reader.bareWord();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw reader.refusal(
                start,
                DefinitionReader.oneOf(Arrays.stream(constants).map(Enum::name).toList()));
    }

    private String instrument() {
        String id = CodeText.of(reader.anyCode("an instrument such as rapportcijfer@1-10, or chosen"));
        if (id.equals(RecordSelection.CHOSEN) && !reader.accept('@')) {
            return id;
        }
        if (!id.equals(RecordSelection.CHOSEN)) {
            reader.expect('@');
        }
        return id + "@" + CodeText.of(reader.anyCode("the version of the instrument"));
    }

    private Object scored(int start) {
        String what = reader.bareWord();
        if (what.equals(RecordSelection.CHOSEN)) {
            return what;
        }
        if (!what.equals("score") && !what.equals("change")) {
            throw reader.refusal(start, SCORED);
        }
        boolean above = reader.accept('>');
        if (!above) {
            reader.expect('<');
        }
        boolean itself = reader.accept('=');
        CutOffSide side = above
                ? itself ? CutOffSide.AT_LEAST : CutOffSide.ABOVE
                : itself ? CutOffSide.AT_MOST : CutOffSide.BELOW;
        return ScoreCondition.of(what.equals("change"), side, reader.points());
    }

    private void number(String key, MeasureBuilder builder) {
        int start = reader.position();
        int number = reader.number();
        try {
            if (key.equals("per")) {
                builder.perNumber(number);
            } else {
                builder.followedFor(number);
            }
        } catch (IllegalArgumentException e) {
            throw reader.refusal(start, e);
        }
    }

    private void population(MeasureBuilder builder) {
        int start = reader.position();
        String name = reader.word("the name of a population, such as inhabitants");
        try {
            builder.populationName(name);
        } catch (IllegalArgumentException e) {
            throw reader.refusal(start, e);
        }
    }

    private void summaries(MeasureBuilder builder) {
        do {
            int start = reader.position();
            String code = reader.word("median, mean or p1 to p99");
            try {
                builder.summarisedBy(Summary.of(code));
            } catch (IllegalArgumentException e) {
                throw reader.refusal(start, e);
            }
        } while (reader.accept(','));
    }
}
