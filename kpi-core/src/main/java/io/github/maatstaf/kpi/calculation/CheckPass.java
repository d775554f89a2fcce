package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One pass of rules over a registration: every condition is asked of every trajectory once. */
final class CheckPass {
    private static final String OF_REPLAY = "PROCESS-";
    private static final String SAME_STEP_TWICE = "PROCESS-SAME-STEP-TWICE";

    private final CheckRules rules;
    private final WithFindings<Registration> read;
    private final PackedTrajectories packed;
    private final Map<String, List<Noticed>> byReplay;
    private final CheckAnswers answers;
    private final boolean[] entered;

    /** What replay found in a trajectory, by its number. */
    private record Noticed(int trajectory, Finding finding) {}

    CheckPass(CheckRules rules, WithFindings<Registration> read) {
        this.rules = rules;
        this.read = read;
        this.packed = read.value().packed();
        this.byReplay = new HashMap<>();
        List<CaseCondition> conditions = new ArrayList<>();
        rules.checks().forEach(check -> {
            check.among().ifPresent(conditions::add);
            check.condition().ifPresent(conditions::add);
        });
        this.answers = new CheckAnswers(packed, conditions, read.value().observedUntil());
        this.entered = answers.entered();
    }

    CheckReport report() {
        List<Check> checks = new ArrayList<>(rules.checks());
        gatherFindings(checks);
        findSameStepTwice();
        List<CheckResult> results = new ArrayList<>();
        for (Check check : checks) {
            CheckResult result = check.condition().isPresent() ? asked(check) : found(check);
            String reason = rules.silenced().get(check.code());
            results.add(reason == null ? result : result.silenced(reason));
        }
        rules.agreed().forEach(element -> results.add(empty(element)));
        return CheckReport.of(results);
    }

    /**
     * What replay noticed of trajectories that were not a wrong entry; a code without a rule becomes one. What was noticed
     * of another record, such as an activity, is no finding of any trajectory.
     */
    private void gatherFindings(List<Check> checks) {
        List<Finding> findings = read.findings().stream()
                .filter(finding -> finding.code().startsWith(OF_REPLAY) && finding.severity() == Severity.CHECK)
                .toList();
        Map<String, Integer> numbers = numbers(findings);
        Set<String> known = new HashSet<>();
        checks.forEach(check -> known.add(check.code()));
        for (Finding finding : findings) {
            Integer trajectory = numbers.get(finding.place().trajectory());
            if (trajectory != null && entered[trajectory]) {
                note(trajectory, finding);
                if (known.add(finding.code())) {
                    checks.add(Check.byReplay(finding.code(), null, null));
                }
            }
        }
    }

    /** The numbers of the trajectories that findings are about. */
    private Map<String, Integer> numbers(List<Finding> findings) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> ids = new HashSet<>();
        findings.forEach(finding -> ids.add(finding.place().trajectory()));
        for (int i = 0; i < packed.size() && !ids.isEmpty(); i++) {
            String id = packed.ids().get(i);
            if (ids.remove(id)) {
                numbers.put(id, i);
            }
        }
        return numbers;
    }

    private void note(int trajectory, Finding finding) {
        byReplay.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(new Noticed(trajectory, finding));
    }

    /** Twice a contact on a day is ordinary; twice the same step may be one that was delivered twice without an id. */
    private void findSameStepTwice() {
        for (int i = 0; i < packed.size(); i++) {
            int twice = entered[i] ? firstStepTwice(i) : 0;
            if (twice != 0) {
                EventType type = type(twice & 0xFFFF);
                note(
                        i,
                        Finding.of(SAME_STEP_TWICE)
                                .at(Place.trajectory(packed.ids().get(i)))
                                .with("step", type)
                                .with("step_nl", type.label().in(Locale.ROOT))
                                .with("date", LocalDate.ofEpochDay(PackedDay.toEpochDay(twice >>> 16))));
            }
        }
    }

    /** The first step that stands twice the same on one day, or 0. */
    private int firstStepTwice(int trajectory) {
        int[] events = packed.events();
        for (int e = packed.starts()[trajectory] + 1; e < packed.starts()[trajectory + 1]; e++) {
            if (events[e] == events[e - 1] && type(events[e] & 0xFFFF).isStep()) {
                return events[e];
            }
        }
        return 0;
    }

    private EventType type(int kind) {
        return EventType.of(packed.kinds().types()[packed.kinds().typeOf()[kind]]);
    }

    /** Who is asked: those for whom the days that a condition counts have not passed, are asked later. */
    private boolean[] among(Check check) {
        boolean[] among = check.among().map(this::saysYes).orElse(entered).clone();
        check.condition().ifPresent(condition -> {
            byte[] said = answers.to(condition);
            for (int i = 0; i < among.length; i++) {
                among[i] &= said[i] != CheckAnswers.NOT_YET;
            }
        });
        return among;
    }

    private boolean[] saysYes(CaseCondition condition) {
        byte[] said = answers.to(condition);
        boolean[] yes = new boolean[said.length];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = said[i] == CheckAnswers.YES;
        }
        return yes;
    }

    private static long count(boolean[] asked) {
        long count = 0;
        for (boolean one : asked) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private CheckResult asked(Check check) {
        boolean[] among = among(check);
        boolean[] hits = saysYes(check.condition().orElseThrow());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] && among[i]) {
                Place place = Place.trajectory(packed.ids().get(i));
                findings.add(check.finding()
                        .at(check.element()
                                .map(element -> place.withField(element.code()))
                                .orElse(place)));
            }
        }
        return CheckResult.of(check, findings, count(among));
    }

    private CheckResult found(Check check) {
        boolean[] among = among(check);
        List<Finding> findings = byReplay.getOrDefault(check.code(), List.of()).stream()
                .filter(noticed -> among[noticed.trajectory()])
                .map(Noticed::finding)
                .toList();
        return CheckResult.of(check, findings, count(among));
    }

    private CheckResult empty(DataElement element) {
        ElementCount.Rows rows = ElementCount.agreed(element, packed);
        Check check = Check.byReplay("MEASURE-AGREED-EMPTY", null, element).tolerating(Check.USUALLY_TOLERATED);
        List<Finding> findings = new ArrayList<>();
        long asked = 0;
        for (int i = 0; i < entered.length; i++) {
            if (entered[i] && rows.among().test(i)) {
                asked++;
                if (!rows.with().test(i)) {
                    findings.add(check.finding()
                            .at(Place.trajectory(packed.ids().get(i)).withField(element.code()))
                            .with("element", element.label().in(Locale.ENGLISH))
                            .with("element_nl", element.label().in(Locale.ROOT)));
                }
            }
        }
        return CheckResult.of(check, findings, asked);
    }
}
