package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** What one case compared: how many numbers, how far off at most, and what did not fit. */
final class Comparison {
    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-12;

    private final String name;
    private final List<String> misfits = new ArrayList<>();
    private int compared;
    private double largestRelative;
    private double largestWhereLooser;

    Comparison(String name) {
        this.name = name;
    }

    /** Compares a number of the file; a field that is absent is not compared, null is compared with absence. */
    void number(JsonNode object, String field, OptionalDouble actual) {
        JsonNode expected = object.path(field);
        if (expected.isMissingNode()) {
            return;
        }
        if (expected.isNull()) {
            absent(field, actual);
        } else if (actual.isEmpty()) {
            fits(false, field + ": expected " + expected + ", none was computed");
        } else {
            number(object, field, actual.getAsDouble());
        }
    }

    void number(JsonNode object, String field, double actual) {
        within(object, field, actual, RELATIVE, ABSOLUTE);
    }

    /** Compares with the tolerance that the reference's notes give for a program that computes less precisely. */
    void within(JsonNode object, String field, double actual, double relative, double absolute) {
        JsonNode expected = object.path(field);
        if (expected.isMissingNode() || expected.isNull()) {
            return;
        }
        check(field, expected.asDouble(), actual, relative, absolute);
    }

    /** Compares one number of an array. */
    void element(String name, double expected, double actual, double relative, double absolute) {
        check(name, expected, actual, relative, absolute);
    }

    /** Compares one number of an array by the common tolerance; one that is absent or null is not compared. */
    void element(JsonNode object, String field, int index, OptionalDouble actual) {
        JsonNode expected = object.path(field).path(index);
        if (!expected.isNumber()) {
            return;
        }
        if (actual.isEmpty()) {
            fits(false, field + "[" + index + "]: expected " + expected + ", none was computed");
        } else {
            check(field + "[" + index + "]", expected.asDouble(), actual.getAsDouble(), RELATIVE, ABSOLUTE);
        }
    }

    /** Compares with the right value where the program that made the file is wrong; the reason is part of the test. */
    void right(String field, double right, double actual, String reason) {
        check(field + " (" + reason + ")", right, actual, RELATIVE, ABSOLUTE);
    }

    /** Compares with absence, which is right where a quantity does not exist. */
    void absent(String field, OptionalDouble actual) {
        fits(actual.isEmpty(), field + ": expected none, but was " + actual);
    }

    void absent(String field, Optional<Interval> actual) {
        absent(
                field,
                actual.map(interval -> OptionalDouble.of(interval.lower())).orElse(OptionalDouble.empty()));
    }

    void word(String field, Object expected, Object actual) {
        fits(expected.equals(actual), field + ": expected " + expected + " but was " + actual);
    }

    private void check(String field, double expected, double actual, double relative, double absolute) {
        double off = expected == actual ? 0 : Math.abs(actual - expected);
        compared++;
        if (relative == RELATIVE) {
            // Below a thousandth the absolute tolerance is the wider one; then it is what counts.
            double relativeOff = off / Math.max(Math.abs(expected), ABSOLUTE / RELATIVE);
            largestRelative = Math.max(largestRelative, relativeOff);
        } else {
            largestWhereLooser = Math.max(largestWhereLooser, off);
        }
        if (!(off <= absolute || off <= relative * Math.abs(expected))) {
            misfits.add(field + ": expected " + expected + " but was " + actual);
        }
    }

    private void fits(boolean fits, String misfit) {
        compared++;
        if (!fits) {
            misfits.add(misfit);
        }
    }

    int compared() {
        return compared;
    }

    /** The largest relative deviation among the numbers held to the common tolerance. */
    double largestRelative() {
        return largestRelative;
    }

    /** The largest absolute deviation among the numbers of programs that compute less precisely. */
    double largestWhereLooser() {
        return largestWhereLooser;
    }

    void finish() {
        if (compared == 0) {
            throw new AssertionError(name + " compared nothing");
        }
        finishWithoutNumbers();
    }

    /** For a case in which the file has nothing to compare: it ran, and what was compared fits. */
    void finishWithoutNumbers() {
        if (!misfits.isEmpty()) {
            throw new AssertionError(name + ": " + String.join("; ", misfits));
        }
    }
}
