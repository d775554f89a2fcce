package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.Selection;

/**
 * Collects a {@link ConversationSheet} for others than the team: the commissioner, the council, or everyone; for one thread.
 *
 * <p>It takes figures of the own registration from a {@link ProtectedTable} only, so that forgetting to protect small numbers
 * does not compile. A figure is shown only if it is known how many clients are behind it, which {@code overWithClients} counts;
 * of a table that {@code over} made, most figures stay hidden. Rounded is not anonymous: what a sheet is for and how often it is made remains a decision of people.
 *
 * <pre>{@code
 * ObservationTable table = selection.calculator().per(QUARTER).overWithClients(registration);
 * ProtectedTable figures = DisclosurePolicy.report().protect(table).table();
 * ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, selection).figures(figures).build();
 * }</pre>
 *
 * @since 0.1
 */
public final class SharedSheetBuilder extends AnySheetBuilder<SharedSheetBuilder> {
    SharedSheetBuilder(Selection selection, Audience audience) {
        super(selection, audience);
    }

    @Override
    SharedSheetBuilder self() {
        return this;
    }

    /**
     * Gives the figures that were computed from the own registration, protected.
     *
     * @param figures the figures as others may see them; those of other measures are left aside
     * @return this builder
     * @throws IllegalArgumentException if the policy that protected them is not meant for this audience
     */
    public SharedSheetBuilder figures(ProtectedTable figures) {
        this.table = checked(figures).shown();
        this.protectedBy = figures.policy();
        return this;
    }

    private ProtectedTable checked(ProtectedTable figures) {
        if (!figures.mayBeGivenTo(audience)) {
            throw new IllegalArgumentException("These figures may not go to " + audience + " (" + audience.label()
                    + "): their policy is for " + figures.policy().audiences()
                    + "; protect them with DisclosurePolicy.report()");
        }
        return figures;
    }

    /**
     * Lays the protected figures of another provider beside one's own, as a dot without a name. Providers and their whole are
     * protected together, by releases of one ledger: else one could be computed from the others.
     *
     * @param other the same measures of another provider of the assignment
     * @return this builder
     * @throws IllegalArgumentException if the policy that protected them is not meant for this audience
     */
    public SharedSheetBuilder beside(ProtectedTable other) {
        return addBeside(checked(other).shown());
    }

    /**
     * Gives how many people moved which way between two measurements, protected.
     *
     * @param code a code of the selection
     * @param period the period that the counts are told for
     * @param moved counts that {@link TopicChange#tableOf(ReportingPeriod, io.github.maatstaf.kpi.outcome.Outcome)} made,
     *     protected
     * @param instrument the instrument that they were made with
     * @param rater who gave the scores
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen, the table has no such counts, or its policy is not meant
     *     for this audience
     */
    public SharedSheetBuilder changed(
            String code, ReportingPeriod period, ProtectedTable moved, Instrument instrument, Rater rater) {
        TopicChange change = TopicChange.of("", period, checked(moved), instrument, rater);
        this.protectedBy = moved.policy();
        return addChange(code, change);
    }

    /**
     * Gives how many people of a group moved which way between two measurements, protected.
     *
     * @param code a code of the selection
     * @param group the group by the name that the counts were made with
     * @param period the period that the counts are told for
     * @param moved counts that {@link TopicChange#tableOf(ReportingPeriod, java.util.Map)} made, protected
     * @param instrument the instrument that they were made with
     * @param rater who gave the scores
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen, the table has no such counts, or its policy is not meant
     *     for this audience
     */
    public SharedSheetBuilder changed(
            String code,
            String group,
            ReportingPeriod period,
            ProtectedTable moved,
            Instrument instrument,
            Rater rater) {
        TopicChange change = TopicChange.of(TopicChange.named(group), period, checked(moved), instrument, rater);
        this.protectedBy = moved.policy();
        return addChange(code, change);
    }

    /**
     * Gives figures of a KPI that others published already, in their own rhythm. Nothing protects them here: figures of one's
     * own that nobody published do not belong here.
     *
     * @param code a code of the selection
     * @param series the figures
     * @param source where they were published
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen
     */
    public SharedSheetBuilder published(String code, Series series, Source source) {
        return outside(code, series, source);
    }
}
