package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.outcome.PairedScores;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What the files of outcomes have in common. */
final class Scores {
    private Scores() {}

    static double[] of(JsonNode numbers) {
        return numbers.valueStream()
                .filter(value -> !value.isNull())
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    /** The people of whom both scores are there. */
    static PairedScores pairs(JsonNode input) {
        JsonNode pre = input.path("pre");
        JsonNode post = input.path("post");
        int[] both = IntStream.range(0, Math.min(pre.size(), post.size()))
                .filter(i -> !pre.get(i).isNull() && !post.get(i).isNull())
                .toArray();
        return PairedScores.of(
                IntStream.of(both).mapToDouble(i -> pre.get(i).asDouble()).toArray(),
                IntStream.of(both).mapToDouble(i -> post.get(i).asDouble()).toArray());
    }

    static <T> OptionalDouble number(Optional<T> value, ToDoubleFunction<T> part) {
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(part.applyAsDouble(value.get()));
    }
}
