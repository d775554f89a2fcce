package io.github.maatstaf.kpi.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a circle of readers was told before, so that the next release gives nothing away beside it. A year that was told
 * keeps its twelfth month hidden when eleven are told later; a figure is not told again when a few people in it changed;
 * and a part of a scope is not told beside the whole if they differ by a few.
 *
 * <p>What was hidden stays hidden, also if it has become larger. What was shown and has not changed is shown again. There is
 * one ledger for a circle of readers; who reads two of them reads more than either knows of. It holds small figures: it
 * belongs where the registration is kept, and is not for others.
 *
 * <pre>{@code
 * ReleaseLedger ledger = ReleaseLedger.of(DisclosurePolicy.report());
 * Protection year = ledger.protect(Release.of(years).about("youth-work"));
 * ledger = ledger.with(year, LocalDate.of(2026, 2, 1));
 * }</pre>
 *
 * @since 0.1
 */
public final class ReleaseLedger {
    private final DisclosurePolicy policy;
    private final List<ReleaseRecord> records;

    private ReleaseLedger(DisclosurePolicy policy, List<ReleaseRecord> records) {
        this.policy = policy;
        this.records = List.copyOf(records);
    }

    /**
     * Obtains a ledger of readers who were told nothing yet.
     *
     * @param policy how all that they are told is protected
     * @return the ledger
     */
    public static ReleaseLedger of(DisclosurePolicy policy) {
        return new ReleaseLedger(Objects.requireNonNull(policy, "policy"), List.of());
    }

    /**
     * Obtains a ledger as it was kept.
     *
     * @param policy how all that they are told is protected
     * @param records what was told, in its order
     * @return the ledger
     */
    public static ReleaseLedger of(DisclosurePolicy policy, List<ReleaseRecord> records) {
        return new ReleaseLedger(Objects.requireNonNull(policy, "policy"), records);
    }

    /**
     * Protects a release beside all that was told before.
     *
     * @param release what is to be told
     * @return the protected table, or why there is none and what could be told instead
     */
    public Protection protect(Release release) {
        return Protector.protect(release, policy, new ToldFigures(records, policy));
    }

    /**
     * This ledger, with a release that is told now.
     *
     * @param protection what this ledger made of it
     * @param toldOn the day
     * @return a copy
     * @throws IllegalStateException if it was refused
     * @throws IllegalArgumentException if this ledger makes something else of the release: it was made beside other releases
     */
    public ReleaseLedger with(Protection protection, LocalDate toldOn) {
        ProtectedTable told = protection.table();
        if (!protect(protection.release()).equals(protection)) {
            throw new IllegalArgumentException("This was not protected beside the " + records.size()
                    + " releases of this ledger; protect it again");
        }
        List<ReleaseRecord> more = new ArrayList<>(records);
        more.add(ReleaseRecord.of(toldOn, protection.release(), told));
        return new ReleaseLedger(policy, more);
    }

    /**
     * How all that is told is protected.
     *
     * @return the policy
     */
    public DisclosurePolicy policy() {
        return policy;
    }

    /**
     * What was told.
     *
     * @return the releases, in their order
     */
    public List<ReleaseRecord> records() {
        return records;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReleaseLedger ledger && policy.equals(ledger.policy) && records.equals(ledger.records);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, records);
    }

    /** What was told when; no figure. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(records.size())
                .append(records.size() == 1 ? " release; " : " releases; ")
                .append(policy);
        records.stream().limit(38).forEach(told -> text.append('\n').append(told));
        return text.toString();
    }
}
