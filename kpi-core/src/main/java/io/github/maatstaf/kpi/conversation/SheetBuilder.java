package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.outcome.Outcome;
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
     * Lays the figures of another team or provider beside one's own, as a dot without a name. Small numbers in it are not
     * protected: this is for figures that one's own organisation may see as they are.
     *
     * @param other the same measures of another provider of the assignment
     * @return this builder
     */
    public SheetBuilder beside(ObservationTable other) {
        return addBeside(other);
    }

    /**
     * Lays the protected figures of another provider beside one's own, as a dot without a name.
     *
     * @param other the same measures of another provider of the assignment
     * @return this builder
     */
    public SheetBuilder beside(ProtectedTable other) {
        return addBeside(other.shown());
    }

    /**
     * Gives what changed for people between two measurements with the same instrument. On the sheet it comes behind what
     * people told.
     *
     * @param code a code of the selection
     * @param outcome what changed
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen
     */
    public SheetBuilder changed(String code, Outcome outcome) {
        return addChange(code, TopicChange.of("", outcome));
    }

    /**
     * Gives what changed for a group of people between two measurements with the same instrument.
     *
     * @param code a code of the selection
     * @param group the group, such as {@code basisonderwijs}
     * @param outcome what changed
     * @return this builder
     * @throws IllegalArgumentException if the KPI was not chosen or the group is blank
     */
    public SheetBuilder changed(String code, String group, Outcome outcome) {
        return addChange(code, TopicChange.of(TopicChange.named(group), outcome));
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
