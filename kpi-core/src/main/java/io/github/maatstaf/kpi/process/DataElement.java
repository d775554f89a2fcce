package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that has to be registered before a measure can be computed: an event, something an event says, or a field of
 * the trajectory. The Dutch term is <em>gegeven</em>.
 *
 * <p>It names what is needed, so that people can agree on it and count the work; it holds no data.
 *
 * @since 0.1
 */
public final class DataElement implements Comparable<DataElement> {
    /** The client's pseudonym. */
    public static final DataElement CLIENT =
            new DataElement("client", LocalizedText.of("cliënt (pseudoniem)", "client (pseudonym)"));
    /** The household's pseudonym. */
    public static final DataElement HOUSEHOLD =
            new DataElement("household", LocalizedText.of("huishouden (pseudoniem)", "household (pseudonym)"));

    private static final String OF_CHOICE = "chosen@";

    private final String code;
    private final LocalizedText label;

    private DataElement(String code, LocalizedText label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The day of an event.
     *
     * @param type the event's type
     * @return the element, such as {@code SIGNAL}
     */
    public static DataElement of(EventType type) {
        return new DataElement(type.code(), type.label());
    }

    /**
     * Something that an event says.
     *
     * @param type the event's type
     * @param attribute what it says
     * @return the element, such as {@code EVALUATION.outcome}
     */
    public static DataElement of(EventType type, EventAttribute attribute) {
        return new DataElement(
                type.code() + "." + attribute.jsonName(),
                LocalizedText.of(
                        type.label().in(Locale.ROOT) + ": " + attribute.label().in(Locale.ROOT),
                        type.label().in(Locale.ENGLISH) + ": "
                                + attribute.label().in(Locale.ENGLISH)));
    }

    /**
     * A field of the trajectory.
     *
     * @param field the field
     * @return the element, such as {@code service}
     */
    public static DataElement of(TrajectoryField field) {
        return new DataElement(field.jsonName(), field.label());
    }

    /**
     * Scores of clients on an instrument; a record of its own beside trajectories.
     *
     * @param instrument such as {@code de-jong-gierveld-6@2006}
     * @return the element, such as {@code score:de-jong-gierveld-6@2006}
     */
    public static DataElement scoresOn(String instrument) {
        return beside(
                "score:" + instrument,
                "scores op " + named(instrument, "een meetinstrument naar keuze"),
                "scores on " + named(instrument, "an instrument of your choice"));
    }

    /**
     * Answers to a question of a survey; a record of its own beside trajectories.
     *
     * @param question such as {@code rapportcijfer@1-10}
     * @return the element, such as {@code answer:rapportcijfer@1-10}
     */
    public static DataElement answersTo(String question) {
        return beside(
                "answer:" + question,
                "antwoorden op " + named(question, "een vraag naar keuze"),
                "answers to " + named(question, "a question of your choice"));
    }

    /** A definition that leaves the choice to its users names what is chosen for, such as {@code chosen@level-fit}. */
    private static String named(String what, String choice) {
        return what.startsWith(OF_CHOICE) ? choice + " (" + what.substring(OF_CHOICE.length()) + ")" : what;
    }

    /**
     * What is said about collective activities; a record of its own beside trajectories.
     *
     * @param what such as {@code headcount}
     * @param label the same as people read it
     * @return the element, such as {@code activity:headcount}
     */
    public static DataElement ofActivities(String what, LocalizedText label) {
        return beside(
                "activity:" + what,
                "activiteiten: " + label.in(Locale.ROOT),
                "activities: " + label.in(Locale.ENGLISH));
    }

    /**
     * The figure of a KPI that others make.
     *
     * @param kpi its code
     * @return the element, such as {@code figure:IMP-FIN-LOWINC}
     */
    public static DataElement figureOf(KpiCode kpi) {
        return beside("figure:" + kpi.value(), "cijfer van elders voor " + kpi, "figure made elsewhere of " + kpi);
    }

    /**
     * The size of a population.
     *
     * @param name its name, such as {@code inhabitants}
     * @return the element, such as {@code population:inhabitants}
     */
    public static DataElement sizeOf(String name) {
        return beside("population:" + name, "aantal van de bevolking: " + name, "size of the population: " + name);
    }

    private static DataElement beside(String code, String dutch, String english) {
        return new DataElement(code, LocalizedText.of(dutch, english));
    }

    /**
     * Whether it is registered in trajectories: an event, what it says, a field or a key.
     *
     * @return false for what stands beside them, such as scores, answers, activities and figures of others
     */
    public boolean isOfTrajectories() {
        return code.indexOf(':') < 0;
    }

    /**
     * The stable code.
     *
     * @return such as {@code EVALUATION.outcome}
     */
    public String code() {
        return code;
    }

    /**
     * The element as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    @Override
    public int compareTo(DataElement other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataElement element && code.equals(element.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
