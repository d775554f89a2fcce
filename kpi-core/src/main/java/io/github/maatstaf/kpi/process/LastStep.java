package io.github.maatstaf.kpi.process;

/** The rows of the process table: what the last step was, as far as the order of the next one depends on it. */
enum LastStep {
    NONE("(none)", TrajectoryState.NEW),
    SIGNAL("SIGNAL", TrajectoryState.SIGNALLED),
    ANALYSIS("ANALYSIS", TrajectoryState.ANALYSED),
    COMPLEXITY("COMPLEXITY", TrajectoryState.ROUTED),
    PLAN("PLAN", TrajectoryState.PLANNED),
    EXECUTION("EXECUTION", TrajectoryState.IN_EXECUTION),
    EVALUATION("EVALUATION continue, unknown", TrajectoryState.EVALUATED),
    EVALUATION_ADJUST("EVALUATION adjust", TrajectoryState.EVALUATED),
    EVALUATION_FINISH("EVALUATION finish", TrajectoryState.EVALUATED),
    CLOSURE("CLOSURE", TrajectoryState.CLOSED),
    CLOSURE_FINAL("CLOSURE died, wrong entry", TrajectoryState.CLOSED),
    AFTERCARE("AFTERCARE", TrajectoryState.IN_AFTERCARE);

    private final String title;
    private final TrajectoryState state;

    LastStep(String title, TrajectoryState state) {
        this.title = title;
        this.state = state;
    }

    String title() {
        return title;
    }

    TrajectoryState state() {
        return state;
    }

    /** The row that a step leads to. */
    static LastStep of(ProcessEvent event) {
        ProcessStep step = event.type().step().orElseThrow();
        return switch (step) {
            case SIGNAL -> SIGNAL;
            case ANALYSIS -> ANALYSIS;
            case COMPLEXITY -> COMPLEXITY;
            case PLAN -> PLAN;
            case EXECUTION -> EXECUTION;
            case EVALUATION -> ofEvaluation(event.outcome().orElse(EvaluationOutcome.UNKNOWN));
            case CLOSURE -> event.reason().filter(LastStep::isFinal).isPresent() ? CLOSURE_FINAL : CLOSURE;
            case AFTERCARE -> AFTERCARE;
            case REENTRY -> throw new IllegalArgumentException("No event is a re-entry: it is a new trajectory");
        };
    }

    private static LastStep ofEvaluation(EvaluationOutcome outcome) {
        return switch (outcome) {
            case CONTINUE, UNKNOWN -> EVALUATION;
            case ADJUST -> EVALUATION_ADJUST;
            case FINISH -> EVALUATION_FINISH;
        };
    }

    /** After these nobody is left to give aftercare to. */
    private static boolean isFinal(ClosureReason reason) {
        return reason.equals(ClosureReason.DIED) || reason.meaning() == ClosureMeaning.WRONG_ENTRY;
    }
}
