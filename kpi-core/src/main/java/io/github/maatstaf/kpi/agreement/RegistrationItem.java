package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.KpiCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that people agreed to register: what, by whom, when and in which form.
 *
 * <p>It is not a field of a file: it says what colleagues do, not how software stores it. Everything but the what may be
 * open still.
 *
 * @since 0.1
 */
public final class RegistrationItem {
    private final String what;
    private final @Nullable Role by;
    private final String when;
    private final String system;
    private final String form;
    private final SortedSet<KpiCode> kpis;

    private RegistrationItem(
            String what, @Nullable Role by, String when, String system, String form, SortedSet<KpiCode> kpis) {
        this.what = what;
        this.by = by;
        this.when = when;
        this.system = system;
        this.form = form;
        this.kpis = kpis;
    }

    /**
     * Obtains an item of which only the what is known.
     *
     * @param what what is registered, such as {@code datum van het eerste gesprek}
     * @return the item
     * @throws IllegalArgumentException if the text is blank
     */
    public static RegistrationItem of(String what) {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An item needs a text that says what is registered, not a blank one");
        }
        return new RegistrationItem(what.strip(), null, "", "", "", Collections.emptySortedSet());
    }

    /**
     * This item, with who registers it.
     *
     * @param role the function
     * @return a copy
     */
    public RegistrationItem by(Role role) {
        return new RegistrationItem(what, Objects.requireNonNull(role, "role"), when, system, form, kpis);
    }

    /**
     * This item, with when it is registered.
     *
     * @param moment such as {@code na elk gesprek, binnen een week}; blank is still open
     * @return a copy
     */
    public RegistrationItem when(String moment) {
        return new RegistrationItem(what, by, moment.strip(), system, form, kpis);
    }

    /**
     * This item, with the form or screen in which it is registered, whatever the system.
     *
     * @param form such as {@code een los blad}; blank is still open
     * @return a copy
     */
    public RegistrationItem in(String form) {
        return new RegistrationItem(what, by, when, system, form.strip(), kpis);
    }

    /**
     * This item, with the system and the form in which it is registered.
     *
     * @param system such as {@code het registratiesysteem} or {@code een rekenblad}; blank is still open
     * @param form such as {@code scherm intake}; blank is still open
     * @return a copy
     */
    public RegistrationItem in(String system, String form) {
        return new RegistrationItem(what, by, when, system.strip(), form.strip(), kpis);
    }

    /**
     * This item, with the KPIs that need it.
     *
     * @param codes the KPIs' codes
     * @return a copy
     */
    public RegistrationItem servingKpis(KpiCode... codes) {
        SortedSet<KpiCode> all = new TreeSet<>(Arrays.asList(codes));
        return new RegistrationItem(what, by, when, system, form, Collections.unmodifiableSortedSet(all));
    }

    /**
     * What is registered.
     *
     * @return never blank
     */
    public String what() {
        return what;
    }

    /**
     * Who registers it.
     *
     * @return the function, empty if still open
     */
    public Optional<Role> by() {
        return Optional.ofNullable(by);
    }

    /**
     * When it is registered.
     *
     * @return empty if still open
     */
    public Optional<String> when() {
        return when.isEmpty() ? Optional.empty() : Optional.of(when);
    }

    /**
     * The system in which it is registered.
     *
     * @return empty if still open, or if only a form was named
     */
    public Optional<String> system() {
        return system.isEmpty() ? Optional.empty() : Optional.of(system);
    }

    /**
     * The form or screen in which it is registered.
     *
     * @return empty if still open
     */
    public Optional<String> form() {
        return form.isEmpty() ? Optional.empty() : Optional.of(form);
    }

    /**
     * The KPIs that need it.
     *
     * @return an unmodifiable set in the order of the codes; may be empty
     */
    public SortedSet<KpiCode> kpis() {
        return kpis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationItem item
                && what.equals(item.what)
                && Objects.equals(by, item.by)
                && when.equals(item.when)
                && system.equals(item.system)
                && form.equals(item.form)
                && kpis.equals(item.kpis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, by, when, system, form, kpis);
    }

    /** Such as {@code datum van het eerste gesprek, by practitioner, na elk gesprek, in scherm intake}. */
    @Override
    public String toString() {
        String where = system.isEmpty() || form.isEmpty() ? system + form : system + ", " + form;
        return what + ", by " + (by == null ? "(open)" : by) + ", " + (when.isEmpty() ? "when (open)" : when) + ", in "
                + (where.isEmpty() ? "(open)" : where);
    }
}
