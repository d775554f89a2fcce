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
    private final String form;
    private final SortedSet<KpiCode> kpis;

    private RegistrationItem(String what, @Nullable Role by, String when, String form, SortedSet<KpiCode> kpis) {
        this.what = what;
        this.by = by;
        this.when = when;
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
        return new RegistrationItem(what.strip(), null, "", "", Collections.emptySortedSet());
    }

    /**
     * This item, with who registers it.
     *
     * @param role the function
     * @return a copy
     */
    public RegistrationItem by(Role role) {
        return new RegistrationItem(what, Objects.requireNonNull(role, "role"), when, form, kpis);
    }

    /**
     * This item, with when it is registered.
     *
     * @param moment such as {@code na elk gesprek, binnen een week}; blank is still open
     * @return a copy
     */
    public RegistrationItem when(String moment) {
        return new RegistrationItem(what, by, moment.strip(), form, kpis);
    }

    /**
     * This item, with the system and form in which it is registered.
     *
     * @param form such as {@code registratiesysteem, scherm intake}; blank is still open
     * @return a copy
     */
    public RegistrationItem in(String form) {
        return new RegistrationItem(what, by, when, form.strip(), kpis);
    }

    /**
     * This item, with the KPIs that need it.
     *
     * @param codes the KPIs' codes
     * @return a copy
     */
    public RegistrationItem servingKpis(KpiCode... codes) {
        SortedSet<KpiCode> all = new TreeSet<>(Arrays.asList(codes));
        return new RegistrationItem(what, by, when, form, Collections.unmodifiableSortedSet(all));
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
     * The system and form in which it is registered.
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
                && form.equals(item.form)
                && kpis.equals(item.kpis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, by, when, form, kpis);
    }

    /** Such as {@code datum van het eerste gesprek, by uitvoerende, na elk gesprek, in scherm intake}. */
    @Override
    public String toString() {
        return what + ", by " + (by == null ? "(open)" : by) + ", " + (when.isEmpty() ? "when (open)" : when) + ", in "
                + (form.isEmpty() ? "(open)" : form);
    }
}
