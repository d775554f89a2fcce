package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.Objects;

/**
 * Collects a {@link ConversationSheet} for the team and its own organisation; for one thread.
 *
 * <p>Only the selection is needed. What is not there, such as figures or stories, is said on the sheet. Small numbers are
 * not protected: for others there is {@link ConversationSheet#sharedWith}.
 *
 * @since 0.1
 */
public final class SheetBuilder extends AnySheetBuilder<SheetBuilder> {
    SheetBuilder(Selection selection) {
        super(selection, Audience.INTERNAL);
    }

    @Override
    SheetBuilder self() {
        return this;
    }

    /**
     * Makes it a sheet for those who learn from it together, which also shows the KPIs that are for them only.
     *
     * @return this builder
     */
    public SheetBuilder forLearningCircle() {
        this.audience = Audience.LEARNING_CIRCLE;
        return this;
    }

    /**
     * Gives the figures that were computed from the own registration.
     *
     * @param table the figures; those of other measures are left aside
     * @return this builder
     */
    public SheetBuilder figures(ObservationTable table) {
        this.table = Objects.requireNonNull(table, "table");
        return this;
    }

    /**
     * Gives the figures of a KPI that come from elsewhere, in their own rhythm.
     *
     * @param code a code of the selection
     * @param series the figures
     * @param source where they come from
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen
     */
    public SheetBuilder figures(String code, Series series, Source source) {
        return outside(code, series, source);
    }

    /**
     * Gives what became of the records that the figures were computed from.
     *
     * @param read such as the answer of a reader of registrations
     * @return this builder
     */
    public SheetBuilder readFrom(WithFindings<?> read) {
        this.reading = ReadingAccount.of(read);
        return this;
    }

    /**
     * Gives how complete the registration is behind the figures.
     *
     * @param quality in how many trajectories each data element was registered
     * @return this builder
     */
    public SheetBuilder quality(DataQuality quality) {
        this.quality = Objects.requireNonNull(quality, "quality");
        return this;
    }
}
