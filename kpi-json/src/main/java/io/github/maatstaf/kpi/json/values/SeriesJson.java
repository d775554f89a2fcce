package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ReferencePurpose;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;

/** A row of figures over time, with what happened along the way and a value to talk about. */
public final class SeriesJson {
    /** The format. */
    public static final ValueFormat<Series> FORMAT = new ValueFormat<>("maatstaf-series", SeriesJson::write);

    private SeriesJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Series> parse(CharSequence json) {
        return FORMAT.read(json, SeriesJson::read);
    }

    static void write(ValueWriter out, Series series) {
        out.objects("observations", series.observations(), ObservationJson::write)
                .objects("notes", series.notes(), SeriesJson::writeNote)
                .objects("breaks", series.breaks(), SeriesJson::writeBreak)
                .object("reference", series.reference(), SeriesJson::writeReference);
    }

    static void writeNote(ValueWriter out, SeriesNote note) {
        out.day("date", note.date()).text("text", note.text());
    }

    static void writeBreak(ValueWriter out, SeriesBreak broken) {
        out.text("from", broken.from().toString()).localized("reason", broken.reason());
    }

    private static void writeReference(ValueWriter out, ReferenceValue reference) {
        out.number("value", reference.value())
                .constant("purpose", reference.purpose())
                .object("source", reference.source(), SourceJson::write);
    }

    static Series read(ValueReader in) {
        in.begin();
        List<Observation> observations = null;
        List<SeriesNote> notes = List.of();
        List<SeriesBreak> breaks = List.of();
        ReferenceValue reference = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "observations" -> observations = in.list(ObservationJson::read);
                case "notes" -> notes = in.list(SeriesJson::readNote);
                case "breaks" -> breaks = in.list(SeriesJson::readBreak);
                case "reference" -> reference = readReference(in);
                default -> in.passOver();
            }
        }
        List<Observation> all = in.required(observations, "observations");
        List<SeriesBreak> broken = breaks;
        Series series = in.made(() -> broken(all, broken));
        for (SeriesNote note : notes) {
            series = series.withNote(note);
        }
        return reference == null ? series : series.withReference(reference);
    }

    /** A change of definition makes its own break; without any break in the document there is none to be made. */
    private static Series broken(List<Observation> observations, List<SeriesBreak> breaks) {
        Series series = breaks.isEmpty() ? Series.of(observations) : Series.acrossDefinitions(observations);
        for (SeriesBreak each : breaks) {
            boolean known =
                    series.breaks().stream().anyMatch(made -> made.from().equals(each.from()));
            series = known ? series : series.withBreak(each);
        }
        return series;
    }

    private static SeriesBreak readBreak(ValueReader in) {
        in.begin();
        ReportingPeriod from = null;
        LocalizedText reason = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "from" -> from = ObservationJson.period(in);
                case "reason" -> reason = in.localized();
                default -> in.passOver();
            }
        }
        return SeriesBreak.of(in.required(from, "from"), in.required(reason, "reason"));
    }

    private static SeriesNote readNote(ValueReader in) {
        in.begin();
        LocalDate date = null;
        String text = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "date" -> date = in.day();
                case "text" -> text = in.text();
                default -> in.passOver();
            }
        }
        LocalDate day = in.required(date, "date");
        String words = in.required(text, "text");
        return in.made(() -> SeriesNote.of(day, words));
    }

    private static ReferenceValue readReference(ValueReader in) {
        in.begin();
        Double value = null;
        ReferencePurpose purpose = null;
        Source source = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "value" -> value = in.number();
                case "purpose" -> purpose = in.constant(ReferencePurpose.class);
                case "source" -> source = SourceJson.read(in);
                default -> in.passOver();
            }
        }
        double number = in.required(value, "value");
        ReferencePurpose why = in.required(purpose, "purpose");
        Source from = in.required(source, "source");
        return in.made(() -> ReferenceValue.of(number, why, from));
    }
}
