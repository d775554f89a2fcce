package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.digest.Sha256;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Reads the stored form of a tally. It trusts nothing: every number is checked before anything is made of it. */
final class TallyParser {
    private static final int MOST_PERIODS = 10_000;

    private final byte[] bytes;
    private final TallyCursor in;
    private long countsLeft = TallyForm.MOST_COUNTS;

    TallyParser(byte[] bytes) {
        this.bytes = bytes;
        this.in = new TallyCursor(bytes);
    }

    Tally tally() {
        try {
            return checked();
        } catch (NotATallyException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            // what a text says cannot be read; its words may be anything, so that they are not repeated
            throw new NotATallyException("what it says at byte " + in.position() + " has no meaning", e);
        }
    }

    private Tally checked() {
        int mark = TallyForm.MARK.length();
        if (bytes.length < mark || !new String(bytes, 0, mark, StandardCharsets.US_ASCII).equals(TallyForm.MARK)) {
            throw new NotATallyException("it does not begin with MTAL");
        }
        if (bytes.length <= mark + TallyForm.CHECK) {
            throw new NotATallyException("it was cut off: it has " + bytes.length + " bytes");
        }
        in.skip(mark);
        int form = in.next();
        if (form != TallyForm.FORM) {
            throw new NotATallyException("it has form " + form + "; this release reads form " + TallyForm.FORM
                    + ". Read it with the release that made it, or a later one");
        }
        in.endAt(bytes.length - TallyForm.CHECK);
        refuseDamaged();
        int rules = in.number(1, Integer.MAX_VALUE, "the number of the rules");
        if (rules > Tally.RULES) {
            throw new NotATallyException("it was counted by rules " + rules + "; this release knows rules up to "
                    + Tally.RULES + ". Read it with the release that made it, or a later one");
        }
        byte[] fingerprint = in.bytes(TallyForm.FINGERPRINT);
        int from = in.position();
        byte[] definition = in.bytes(in.number(0, in.left(), "the length of the definition"));
        if (!Arrays.equals(fingerprint, Sha256.of(definition))) {
            throw new NotATallyException("the fingerprint is not that of its definition");
        }
        KpiCalculator calculator = calculator(new TallyCursor(definition));
        if (!Arrays.equals(definition, TallyForm.definition(calculator))) {
            throw new NotATallyException("its definition, from byte " + from + " on, is not written as it should be");
        }
        TallyCounts counts = counts(calculator);
        LinkedCases cases = new LinkedCasesParser(in).cases(calculator, counts);
        in.expectEnd();
        return Tally.of(counts, cases, rules);
    }

    private void refuseDamaged() {
        CRC32 check = new CRC32();
        check.update(bytes, 0, bytes.length - TallyForm.CHECK);
        for (int i = 0; i < TallyForm.CHECK; i++) {
            int stored = bytes[bytes.length - TallyForm.CHECK + i] & 0xFF;
            if (stored != (check.getValue() >>> Byte.SIZE * i & 0xFF)) {
                throw new NotATallyException(
                        "it was cut off or changed on its way: the check at its end does not match");
            }
        }
    }

    private static KpiCalculator calculator(TallyCursor in) {
        List<Measure> measures = new ArrayList<>();
        int size = in.number(1, in.left(), "the number of measures");
        for (int i = 0; i < size; i++) {
            String name = in.text();
            measures.add(Measure.parse(in.text()).named(name));
        }
        KpiCalculator calculator = KpiCalculator.ofMeasures(measures).per(PeriodType.valueOf(in.text()));
        int stratifiers = in.number(0, in.left(), "the number of stratifiers");
        for (int i = 0; i < stratifiers; i++) {
            calculator = calculator.by(Stratifier.parse(in.text()));
        }
        String population = in.text();
        if (!population.isEmpty()) {
            calculator = calculator.within(Population.where(CaseCondition.parse(population)));
        }
        String first = in.text();
        String last = in.text();
        if (!first.isEmpty()) {
            calculator = calculator.between(periods(first, last));
        }
        String edition = in.text();
        if (!edition.isEmpty()) {
            calculator = calculator.withEdition(Edition.parse(edition));
        }
        int populations = in.number(0, in.left(), "the number of populations");
        for (int i = 0; i < populations; i++) {
            String name = in.text();
            int sizes = in.number(1, in.left(), "the number of sizes");
            for (int s = 0; s < sizes; s++) {
                calculator = calculator.withPopulation(name, Stratum.parse(in.text()), in.number());
            }
        }
        int surveys = in.number(0, in.left(), "the number of surveys");
        for (int i = 0; i < surveys; i++) {
            String survey = in.text();
            int periods = in.number(1, in.left(), "the number of periods of a survey");
            for (int p = 0; p < periods; p++) {
                calculator = calculator.withAsked(survey, ReportingPeriod.parse(in.text()), in.number());
            }
        }
        return calculator;
    }

    private static Periods periods(String first, String last) {
        ReportingPeriod from = ReportingPeriod.parse(first);
        ReportingPeriod through = ReportingPeriod.parse(last);
        if (from.type() == through.type() && from.until(through) >= MOST_PERIODS) {
            throw new NotATallyException("it has more than " + MOST_PERIODS + " periods");
        }
        return Periods.from(from).through(through);
    }

    private TallyCounts counts(KpiCalculator calculator) {
        if (in.number(0, 1, "whether anything was counted") == 0) {
            return TallyCounts.empty(calculator);
        }
        LocalDate observedUntil = LocalDate.parse(in.text());
        Periods periods = periods(in.text(), in.text());
        if (periods.type() != calculator.periodType()
                || calculator.periods().isPresent()
                        && !calculator.periods().get().equals(periods)) {
            throw new NotATallyException("its periods are not those of its definition");
        }
        int size = in.number(1, in.left(), "the number of strata");
        List<Stratum> strata = new ArrayList<>();
        for (int s = 0; s < size; s++) {
            strata.add(Stratum.parse(in.text()));
        }
        if (!TallyCounts.together(calculator, strata, strata).equals(strata)) {
            throw new NotATallyException(
                    "its strata are not the whole and those by which it is divided, in their order");
        }
        int rows = Math.multiplyExact(size, periods.size());
        long[] present = numbers(size);
        long[] begins = numbers(periods.size());
        if (present.length == 0 || begins.length > 0 == calculator.periods().isPresent()) {
            throw new NotATallyException("it does not say how many trajectories there are");
        }
        List<MeasureTally> tallies = new ArrayList<>();
        for (Measure measure : calculator.countedMeasures()) {
            MeasureTally tally = new MeasureTally(numbers(rows), numbers(rows), numbers(rows), days(rows), days(rows));
            MeasureTally expected = LinkedCases.isAskedBy(measure)
                    ? MeasureTally.NONE
                    : new Pass(calculator).shape(measure, observedUntil, periods);
            if (!tally.hasShapeOf(expected)) {
                throw new NotATallyException("the counts of measure " + (tallies.size() + 1) + " are not of its kind");
            }
            tallies.add(tally);
        }
        return TallyCounts.of(calculator, observedUntil, periods, strata, tallies, present, begins);
    }

    private void reserve(int size) {
        countsLeft -= size;
        if (countsLeft < 0) {
            throw new NotATallyException("it says to have more than " + TallyForm.MOST_COUNTS + " counts");
        }
    }

    private long[] numbers(int size) {
        if (in.number(0, 1, "whether there are counts") == 0) {
            return MeasureTally.none();
        }
        reserve(size);
        long[] numbers = new long[size];
        int set = in.number(0, Math.min(size, in.left()), "the number of counts");
        int next = 0;
        for (int i = 0; i < set; i++) {
            int at = next + in.number(0, size - 1 - next, "the place of a count");
            numbers[at] = in.number();
            if (numbers[at] == 0) {
                throw new NotATallyException("a count of zero is stored");
            }
            next = at + 1;
        }
        return numbers;
    }

    private DayHistograms days(int size) {
        if (in.number(0, 1, "whether there are days") == 0) {
            return DayHistograms.NONE;
        }
        reserve(size);
        DayHistogram[] days = new DayHistogram[size];
        Arrays.fill(days, DayHistogram.EMPTY);
        int set = in.number(0, Math.min(size, in.left()), "the number of rows of days");
        int next = 0;
        for (int i = 0; i < set; i++) {
            int at = next + in.number(0, size - 1 - next, "the place of a row of days");
            days[at] = days();
            next = at + 1;
        }
        return DayHistograms.of(days);
    }

    private DayHistogram days() {
        int size = in.number(1, in.left(), "the number of days");
        int[] days = new int[size];
        long[] counts = new long[size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            days[i] = next + in.number(0, LinkedCasesParser.LAST_DAY - next, "a number of days");
            counts[i] = in.number();
            if (counts[i] == 0) {
                throw new NotATallyException("a count of zero is stored");
            }
            next = days[i] + 1;
        }
        return DayHistogram.of(days, counts);
    }
}
