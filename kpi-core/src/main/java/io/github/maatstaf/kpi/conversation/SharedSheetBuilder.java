package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.measure.Series;
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
        if (!figures.mayBeGivenTo(audience)) {
            throw new IllegalArgumentException("These figures may not go to " + audience + " (" + audience.label()
                    + "): their policy is for " + figures.policy().audiences()
                    + "; protect them with DisclosurePolicy.report()");
        }
        this.table = figures.shown();
        this.protectedBy = figures.policy();
        return this;
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
