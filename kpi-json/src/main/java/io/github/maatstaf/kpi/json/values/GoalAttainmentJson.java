package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.outcome.GoalAttainment;
import io.github.maatstaf.kpi.outcome.GoalScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A client's goals with their five levels, and the level of each. It holds the client's own words. */
public final class GoalAttainmentJson {
    /** The format. */
    public static final ValueFormat<GoalAttainment> FORMAT =
            new ValueFormat<>("maatstaf-goal-attainment", GoalAttainmentJson::write);

    private static final int LEVELS = 5;

    private GoalAttainmentJson() {}

    /**
     * Reads a document. The T-score is computed anew.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<GoalAttainment> parse(CharSequence json) {
        return FORMAT.read(json, GoalAttainmentJson::read);
    }

    private static void write(ValueWriter out, GoalAttainment attainment) {
        List<Map.Entry<GoalScale, Integer>> goals = new ArrayList<>();
        for (int i = 0; i < attainment.goals().size(); i++) {
            goals.add(Map.entry(attainment.goals().get(i), attainment.levels().get(i)));
        }
        out.objects("goals", goals, GoalAttainmentJson::writeGoal)
                .number("correlation", attainment.correlation())
                .number("tScore", attainment.tScore());
    }

    private static void writeGoal(ValueWriter out, Map.Entry<GoalScale, Integer> goal) {
        out.number("weight", goal.getKey().weight())
                .texts(
                        "anchors",
                        IntStream.rangeClosed(-2, 2)
                                .mapToObj(goal.getKey()::anchor)
                                .toList())
                .number("level", goal.getValue());
    }

    private static GoalAttainment read(ValueReader in) {
        in.begin();
        List<Map.Entry<GoalScale, Integer>> goals = null;
        double correlation = GoalAttainment.USUAL_CORRELATION;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "goals" -> goals = in.list(GoalAttainmentJson::readGoal);
                case "correlation" -> correlation = in.number();
                case "tScore" -> in.number();
                default -> in.passOver();
            }
        }
        List<Map.Entry<GoalScale, Integer>> all = in.required(goals, "goals");
        double between = correlation;
        return in.made(() -> {
            GoalAttainment.Builder builder = GoalAttainment.builder().correlation(between);
            all.forEach(goal -> builder.goal(goal.getKey(), goal.getValue()));
            return builder.build();
        });
    }

    private static Map.Entry<GoalScale, Integer> readGoal(ValueReader in) {
        in.begin();
        double weight = 1;
        List<String> anchors = null;
        Double level = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "weight" -> weight = in.number();
                case "anchors" -> anchors = in.list(ValueReader::text);
                case "level" -> level = in.number();
                default -> in.passOver();
            }
        }
        double counting = weight;
        List<String> texts = in.required(anchors, "anchors");
        double number = in.required(level, "level");
        return in.made(() -> {
            if (number != Math.rint(number) || texts.size() != LEVELS) {
                throw new IllegalArgumentException("Not a goal with five levels and one of them");
            }
            return Map.entry(GoalScale.weighted(counting, texts.toArray(String[]::new)), (int) number);
        });
    }
}
