package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.constraint.SmartDraft;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.smart.SmartVerdict;

/** The plan so far, looked over letter by letter: each page of the forms asks for the letters it is about. */
record PlanPage(
        @SmartDraft(
                groups = SmartDraft.Specific.class,
                verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
        @SmartDraft(
                groups = SmartDraft.Measurable.class,
                verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
        @SmartDraft(
                groups = SmartDraft.Realisable.class,
                verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
        @SmartDraft(
                groups = SmartDraft.TimeBound.class,
                verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
        MonitoringPlan plan) {}
