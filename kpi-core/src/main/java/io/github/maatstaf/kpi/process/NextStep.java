package io.github.maatstaf.kpi.process;

/** The columns of the process table: the next step, as far as its place depends on it. */
enum NextStep {
    SIGNAL("SIGNAL", EventType.SIGNAL),
    ANALYSIS("ANALYSIS", EventType.ANALYSIS),
    COMPLEXITY("COMPLEXITY", EventType.COMPLEXITY),
    PLAN("PLAN", EventType.PLAN),
    EXECUTION("EXECUTION", EventType.EXECUTION),
    EVALUATION("EVALUATION", EventType.EVALUATION),
    CLOSURE("CLOSURE", EventType.CLOSURE),
    CLOSURE_COMPLETED("CLOSURE completed", EventType.CLOSURE),
    AFTERCARE("AFTERCARE", EventType.AFTERCARE);

    private final String title;
    private final EventType type;

    NextStep(String title, EventType type) {
        this.title = title;
        this.type = type;
    }

    String title() {
        return title;
    }

    EventType type() {
        return type;
    }

    static NextStep of(ProcessEvent event) {
        if (event.type().equals(EventType.CLOSURE)) {
            boolean completed = event.reason()
                    .filter(reason -> reason.meaning() == ClosureMeaning.AS_PLANNED)
                    .isPresent();
            return completed ? CLOSURE_COMPLETED : CLOSURE;
        }
        return valueOf(event.type().code());
    }
}
