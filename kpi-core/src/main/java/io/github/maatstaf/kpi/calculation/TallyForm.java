package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.digest.Sha256;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The stored form of a tally, number 1; see docs/tally-form.md. Numbers are 7 bits a byte, the lowest first; what is zero is
 * not stored.
 */
final class TallyForm {
    static final String MARK = "MTAL";
    static final int FORM = 1;
    static final int FINGERPRINT = 32;
    static final int CHECK = 4;
    /** At most so many counts are in one tally: half a gigabyte in memory. */
    static final long MOST_COUNTS = 1L << 26;

    private static final int CONTINUED = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TallyForm() {}

    static byte[] of(Tally tally) {
        refuseTooMany(tally.counts());
        byte[] definition = definition(tally.calculator());
        TallyForm form = new TallyForm();
        form.out.writeBytes(MARK.getBytes(StandardCharsets.US_ASCII));
        form.out.write(FORM);
        form.number(tally.rules());
        form.out.writeBytes(Sha256.of(definition));
        form.number(definition.length);
        form.out.writeBytes(definition);
        form.counts(tally.counts());
        form.cases(tally.cases());
        byte[] body = form.out.toByteArray();
        CRC32 check = new CRC32();
        check.update(body);
        for (int shift = 0; shift < CHECK * Byte.SIZE; shift += Byte.SIZE) {
            form.out.write((int) (check.getValue() >>> shift));
        }
        return form.out.toByteArray();
    }

    /** What is computed, as text: the same for equal calculators. */
    static byte[] definition(KpiCalculator calculator) {
        TallyForm form = new TallyForm();
        form.number(calculator.measures().size());
        for (Measure measure : calculator.measures()) {
            form.text(measure.name());
            form.text(measure.canonicalText());
        }
        form.text(calculator.periodType().name());
        form.number(calculator.stratifiers().size());
        calculator.stratifiers().forEach(stratifier -> form.text(stratifier.toString()));
        form.text(calculator.population().condition().map(Object::toString).orElse(""));
        form.text(
                calculator.periods().map(periods -> periods.first().toString()).orElse(""));
        form.text(calculator.periods().map(periods -> periods.last().toString()).orElse(""));
        form.text(calculator.edition().map(Object::toString).orElse(""));
        Map<String, Map<Stratum, Long>> sizes = new TreeMap<>(calculator.populationSizes());
        form.number(sizes.size());
        sizes.forEach((name, ofStratum) -> {
            form.text(name);
            Map<String, Long> byText = new TreeMap<>();
            ofStratum.forEach((stratum, size) -> byText.put(stratum.toString(), size));
            form.number(byText.size());
            byText.forEach((stratum, size) -> {
                form.text(stratum);
                form.number(size);
            });
        });
        Map<String, Map<ReportingPeriod, Long>> asked = new TreeMap<>(calculator.asked());
        form.number(asked.size());
        asked.forEach((survey, ofPeriod) -> {
            form.text(survey);
            form.number(ofPeriod.size());
            new TreeMap<>(ofPeriod).forEach((period, people) -> {
                form.text(period.toString());
                form.number(people);
            });
        });
        return form.out.toByteArray();
    }

    private void counts(TallyCounts counts) {
        boolean isEmpty = counts.observedUntil().isEmpty() || counts.periods().isEmpty();
        number(isEmpty ? 0 : 1);
        if (isEmpty) {
            return;
        }
        Periods periods = counts.periods().get();
        text(counts.observedUntil().get().toString());
        text(periods.first().toString());
        text(periods.last().toString());
        number(counts.strata().size());
        counts.strata().forEach(stratum -> text(stratum.toString()));
        numbers(counts.present());
        numbers(counts.begins());
        for (MeasureTally tally : counts.tallies()) {
            numbers(tally.numerator());
            numbers(tally.denominator());
            numbers(tally.tooRecent());
            days(tally.measured().asArray());
            days(tally.waiting().asArray());
        }
    }

    private static void refuseTooMany(TallyCounts counts) {
        long all = 0;
        for (MeasureTally tally : counts.tallies()) {
            all += tally.numerator().length
                    + tally.denominator().length
                    + tally.tooRecent().length
                    + tally.measured().size()
                    + tally.waiting().size();
        }
        if (all > MOST_COUNTS) {
            throw new IllegalArgumentException("A tally of " + all + " counts; at most " + MOST_COUNTS
                    + " are stored. Divide the measures or the strata over several");
        }
    }

    /** Whether there are any, how many are not zero, and each of these with how many zeroes stand before it. */
    private void numbers(long[] numbers) {
        number(numbers.length == 0 ? 0 : 1);
        if (numbers.length == 0) {
            return;
        }
        int set = 0;
        for (long number : numbers) {
            set += number == 0 ? 0 : 1;
        }
        number(set);
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0) {
                number(i - next);
                number(numbers[i]);
                next = i + 1;
            }
        }
    }

    private void days(DayHistogram[] rows) {
        number(rows.length == 0 ? 0 : 1);
        if (rows.length == 0) {
            return;
        }
        int set = 0;
        for (DayHistogram row : rows) {
            set += row.days().length == 0 ? 0 : 1;
        }
        number(set);
        int next = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].days().length > 0) {
                number(i - next);
                days(rows[i]);
                next = i + 1;
            }
        }
    }

    private void days(DayHistogram row) {
        number(row.days().length);
        long[] counts = row.counts();
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            number(row.days()[i] - next);
            number(counts[i]);
            next = row.days()[i] + 1;
        }
    }

    private void cases(LinkedCases cases) {
        PackedTrajectories packed = cases.packed();
        number(packed.size());
        if (packed.size() == 0) {
            return;
        }
        number(cases.kinds().size());
        for (int kind = 0; kind < cases.kinds().size(); kind++) {
            text(KindText.of(cases.kinds().sample(kind)));
        }
        number(packed.clients().size());
        for (int client = 0; client < packed.clients().size(); client++) {
            text(packed.clients().keys().get(client));
        }
        for (int i = 0; i < packed.size(); i++) {
            number(packed.clients().of(i) + 1L);
            number(packed.starts()[i + 1] - packed.starts()[i]);
            int before = 0;
            for (int e = packed.starts()[i]; e < packed.starts()[i + 1]; e++) {
                number((packed.events()[e] >>> 16) - before);
                number(packed.events()[e] & 0xFFFF);
                before = packed.events()[e] >>> 16;
            }
        }
        for (int f = 0; f < packed.fieldCount(); f++) {
            field(packed.field(f), packed.size());
        }
    }

    private void field(PackedField field, int size) {
        number(field.isKnown() ? 1 : 0);
        if (!field.isKnown()) {
            return;
        }
        texts(List.of(field.values()));
        number(field.members().length);
        for (int[] members : field.members()) {
            number(members.length);
            for (int member : members) {
                number(member);
            }
        }
        for (int i = 0; i < size; i++) {
            number(field.of(i) + 1L);
        }
    }

    private void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void number(long number) {
        long left = number;
        while (left >= CONTINUED) {
            out.write((int) left | CONTINUED);
            left >>>= Byte.SIZE - 1;
        }
        out.write((int) left);
    }
}
