package io.github.maatstaf.kpi;

/**
 * One of the seven life domains of the competence profile of the social worker; the Dutch term is <em>leefgebied</em>.
 *
 * <p>A way to find KPIs, not a score of a person's life. The names are those of the news item of 16 March 2021
 * (lines 28-34); the domains of other instruments map onto them only in part.
 *
 * @since 0.1
 */
public enum LifeDomain {
    /** Money: income, debts, getting by. In Dutch <em>financiën</em>. */
    FINANCE("financiën", "finance"),
    /** The home and the neighbourhood. In Dutch <em>wonen en leefbaarheid</em>. */
    HOUSING_AND_LIVEABILITY("wonen en leefbaarheid", "housing and liveability"),
    /** Work, school and what fills the day. In Dutch <em>werk, opleiding en activiteiten</em>. */
    WORK_EDUCATION_ACTIVITIES("werk, opleiding en activiteiten", "work, education and activities"),
    /** Family, friends, neighbours. In Dutch <em>sociale relaties</em>. */
    SOCIAL_RELATIONS("sociale relaties", "social relations"),
    /** The body. In Dutch <em>lichamelijke gezondheid</em>. */
    PHYSICAL_HEALTH("lichamelijke gezondheid", "physical health"),
    /** The mind. In Dutch <em>psychische gezondheid</em>. */
    MENTAL_HEALTH("psychische gezondheid", "mental health"),
    /** Purpose, and a say over one's own life. In Dutch <em>zingeving</em>. */
    MEANING("zingeving", "meaning");

    private final LocalizedText label;

    LifeDomain(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The domain's name as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
