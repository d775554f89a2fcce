package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import java.util.List;

/** One reason, and the verdict that it would lead to by itself. */
record SmartReason(SmartVerdict verdict, Finding finding) {
    static SmartReason met(Finding finding) {
        return new SmartReason(SmartVerdict.MET, finding);
    }

    static SmartReason notMet(Finding finding) {
        return new SmartReason(SmartVerdict.NOT_MET, finding);
    }

    static SmartReason ask(Finding finding) {
        return new SmartReason(SmartVerdict.ASK_PEOPLE, finding);
    }

    static SmartVerdict verdictOf(List<SmartReason> reasons) {
        if (reasons.stream().anyMatch(reason -> reason.verdict == SmartVerdict.NOT_MET)) {
            return SmartVerdict.NOT_MET;
        }
        return reasons.stream().anyMatch(reason -> reason.verdict == SmartVerdict.ASK_PEOPLE)
                ? SmartVerdict.ASK_PEOPLE
                : SmartVerdict.MET;
    }
}
