package io.github.maatstaf.examples.quickstart;

import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.disclosure.DisclosureReview;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartReview;

/**
 * What the main job made on its way from scope to sheet.
 *
 * @param scope what it is about
 * @param selection the chosen KPIs
 * @param smart the review
 * @param plan the six steps
 * @param table the figures
 * @param disclosure which of them are small
 * @param outcome what changed for pupils
 * @param sheet the conversation sheet
 */
public record MainJob(
        Scope scope,
        Selection selection,
        SmartReview smart,
        MonitoringPlan plan,
        ObservationTable table,
        DisclosureReview disclosure,
        Outcome outcome,
        ConversationSheet sheet) {}
