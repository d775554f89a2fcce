package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value of an open list: by its code alone if the model knows it, with its label if it is an organisation's own.
 *
 * @param code the code
 * @param label the label, if it was given
 */
record CodeAndLabel(String code, Optional<LocalizedText> label) {

    static <T> void write(
            ValueWriter out,
            String field,
            T value,
            List<T> standard,
            Function<T, String> code,
            Function<T, LocalizedText> label) {
        boolean known = standard.stream()
                .anyMatch(one -> code.apply(one).equals(code.apply(value))
                        && label.apply(one).equals(label.apply(value)));
        if (known) {
            out.text(field, code.apply(value));
        } else {
            out.object(
                    field,
                    value,
                    (fields, own) -> fields.text("code", code.apply(own)).localized("label", label.apply(own)));
        }
    }

    static <T> T read(
            ValueReader in, List<T> standard, Function<T, String> code, BiFunction<String, LocalizedText, T> own) {
        CodeAndLabel read = read(in);
        if (read.label.isPresent()) {
            return in.made(() -> own.apply(read.code, read.label.get()));
        }
        return standard.stream()
                .filter(one -> code.apply(one).equals(read.code))
                .findFirst()
                .orElseThrow(() -> in.fault("READ-VALUE"));
    }

    private static CodeAndLabel read(ValueReader in) {
        if (in.isText()) {
            return new CodeAndLabel(in.text(), Optional.empty());
        }
        in.begin();
        String code = null;
        LocalizedText label = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "code" -> code = in.text();
                case "label" -> label = in.localized();
                default -> in.passOver();
            }
        }
        return new CodeAndLabel(in.required(code, "code"), Optional.of(in.required(label, "label")));
    }
}
