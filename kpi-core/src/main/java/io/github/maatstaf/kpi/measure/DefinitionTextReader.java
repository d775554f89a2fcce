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
            String key = reader.bareWord();
            if (!left.contains(key)) {
                throw reader.refusal(keyStart, left.isEmpty() ? "the end" : DefinitionReader.oneOf(left));
            }
            next = keys.indexOf(key) + 1;
            reader.expect('=');
            value(key, builder);
        }
        reader.expectEnd();
        int end = reader.position();
        try {
            return builder.definition();
        } catch (IllegalArgumentException e) {
            throw reader.refusal(end, e);
        }
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

    private void value(String key, MeasureBuilder builder) {
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
            case "follow", "per" -> number(key, builder);
            case "summaries" -> summaries(builder);
            default -> population(builder);
        }
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
