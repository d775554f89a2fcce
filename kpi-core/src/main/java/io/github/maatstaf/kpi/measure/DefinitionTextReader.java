package io.github.maatstaf.kpi.measure;

import java.util.Arrays;
import java.util.List;

/** Reads the canonical text of a definition by handing its parts to the builder of its kind. */
final class DefinitionTextReader {
    private final DefinitionReader reader;

    DefinitionTextReader(String text) {
        this.reader = new DefinitionReader(text, "a measure");
    }

    Definition read() {
        int start = reader.position();
        if (!reader.word(DefinitionText.VERSION).equals(DefinitionText.VERSION)) {
            throw reader.refusal(start, DefinitionText.VERSION);
        }
        reader.expect(';');
        MeasureKind kind = kind();
        MeasureBuilder builder = Measure.builder(kind);
        List<String> keys = kind.keys();
        int next = 0;
        while (reader.accept(';')) {
            int keyStart = reader.position();
            List<String> left = keys.subList(next, keys.size());
            String allowed = left.isEmpty() ? "the end" : DefinitionReader.oneOf(left);
            String key = reader.word(allowed);
            if (!left.contains(key)) {
                throw reader.refusal(keyStart, allowed);
            }
            next = keys.indexOf(key) + 1;
            reader.expect('=');
            value(key, builder);
        }
        reader.expectEnd();
        int end = reader.position();
        return reader.checked(end, builder::definition);
    }

    private MeasureKind kind() {
        List<String> kinds =
                Arrays.stream(MeasureKind.values()).map(MeasureKind::code).toList();
        int start = reader.position();
        String code = reader.word(DefinitionReader.oneOf(kinds));
        if (!kinds.contains(code)) {
            throw reader.refusal(start, DefinitionReader.oneOf(kinds));
        }
        return MeasureKind.values()[kinds.indexOf(code)];
    }

    private void value(String key, MeasureBuilder builder) {
        int start = reader.position();
        switch (key) {
            case "of" -> builder.of(reader.pattern());
            case "from" -> builder.from(reader.milestone());
            case "to" -> builder.to(reader.milestone());
            case "opened" -> builder.openedBy(reader.milestone());
            case "closed" -> builder.closedBy(reader.milestone());
            case "among" -> builder.among(reader.condition());
            case "counting" -> builder.counting(reader.condition());
            case "dated" -> builder.datedBy(reader.milestone());
            case "censored" -> builder.includingStillWaitingUntil(reader.milestone());
            case "follow" -> {
                int days = reader.number();
                reader.checked(start, () -> builder.followedFor(days));
            }
            case "summaries" -> summaries(builder);
            case "per" -> {
                int number = reader.number();
                reader.checked(start, () -> builder.perNumber(number));
            }
            default -> {
                String name = reader.word("the name of a population, such as inhabitants");
                reader.checked(start, () -> builder.populationName(name));
            }
        }
    }

    private void summaries(MeasureBuilder builder) {
        do {
            int start = reader.position();
            String code = reader.word("median, mean or p1 to p99");
            reader.checked(start, () -> builder.summarisedBy(Summary.of(code)));
        } while (reader.accept(','));
    }
}
