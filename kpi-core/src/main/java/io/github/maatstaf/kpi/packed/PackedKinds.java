package io.github.maatstaf.kpi.packed;

import java.util.Arrays;
import java.util.List;

/**
 * The distinct kinds of events of a registration: a type with what was recorded beside it. An event refers to its kind
 * by index, so that a question about types and attributes is answered once for each kind and not for each event.
 *
 * <p>Where nothing was recorded the number is -1 (for life domains: no bits).
 *
 * @since 0.1
 */
public final class PackedKinds {
    private final long[] keys;
    private final String[] types;
    private final String[] reasons;
    private final int[] meaningOfReason;
    private final String[] places;
    private final String[] partners;
    private final boolean[] professionalPartner;
    private final int[] typeOf;
    private final int[] outcomeOf;
    private final int[] complexityOf;
    private final int[] reachedOf;
    private final int[] reasonOf;
    private final int[] placeOf;
    private final int[] partnerOf;
    private final int[] lifeDomainsOf;

    /**
     * Takes over the keys and unpacks them.
     *
     * @param keys one {@linkplain KindKey key} for each kind
     * @param codes the codes that the keys refer to
     */
    public PackedKinds(long[] keys, KindCodes codes) {
        this.keys = keys;
        this.types = codes.types().toArray(String[]::new);
        this.reasons = codes.reasons().toArray(String[]::new);
        this.meaningOfReason =
                codes.meaningOfReason().stream().mapToInt(Integer::intValue).toArray();
        this.places = codes.places().toArray(String[]::new);
        this.partners = codes.partners().toArray(String[]::new);
        this.professionalPartner = new boolean[partners.length];
        for (int i = 0; i < partners.length; i++) {
            professionalPartner[i] = codes.professionalPartner().get(i);
        }
        int count = keys.length;
        this.typeOf = new int[count];
        this.outcomeOf = new int[count];
        this.complexityOf = new int[count];
        this.reachedOf = new int[count];
        this.reasonOf = new int[count];
        this.placeOf = new int[count];
        this.partnerOf = new int[count];
        this.lifeDomainsOf = new int[count];
        for (int kind = 0; kind < count; kind++) {
            long key = keys[kind];
            typeOf[kind] = KindKey.type(key);
            outcomeOf[kind] = KindKey.outcome(key);
            complexityOf[kind] = KindKey.complexity(key);
            reachedOf[kind] = KindKey.reached(key);
            reasonOf[kind] = KindKey.reason(key);
            placeOf[kind] = KindKey.place(key);
            partnerOf[kind] = KindKey.partner(key);
            lifeDomainsOf[kind] = KindKey.lifeDomains(key);
        }
    }

    /**
     * How many kinds there are.
     *
     * @return at most 65,536
     */
    public int size() {
        return typeOf.length;
    }

    /**
     * The keys of the kinds.
     *
     * @return by kind
     */
    public long[] keys() {
        return keys;
    }

    /**
     * The codes of the event types.
     *
     * @return by type index
     */
    public String[] types() {
        return types;
    }

    /**
     * The codes of the closure reasons.
     *
     * @return by reason index
     */
    public String[] reasons() {
        return reasons;
    }

    /**
     * What each closure reason means, as the ordinal of its meaning.
     *
     * @return by reason index
     */
    public int[] meaningOfReason() {
        return meaningOfReason;
    }

    /**
     * The codes of the places.
     *
     * @return by place index
     */
    public String[] places() {
        return places;
    }

    /**
     * The codes of the network partners.
     *
     * @return by partner index
     */
    public String[] partners() {
        return partners;
    }

    /**
     * Whether each network partner is a professional.
     *
     * @return by partner index
     */
    public boolean[] professionalPartner() {
        return professionalPartner;
    }

    /**
     * The index of each kind's type.
     *
     * @return by kind
     */
    public int[] typeOf() {
        return typeOf;
    }

    /**
     * The ordinal of each kind's evaluation outcome.
     *
     * @return by kind, -1 for none
     */
    public int[] outcomeOf() {
        return outcomeOf;
    }

    /**
     * The ordinal of each kind's complexity: 0 low, 1 high.
     *
     * @return by kind, -1 for none
     */
    public int[] complexityOf() {
        return complexityOf;
    }

    /**
     * Whether someone was reached: 0 no, 1 yes.
     *
     * @return by kind, -1 for none
     */
    public int[] reachedOf() {
        return reachedOf;
    }

    /**
     * The index of each kind's closure reason.
     *
     * @return by kind, -1 for none
     */
    public int[] reasonOf() {
        return reasonOf;
    }

    /**
     * The index of each kind's place.
     *
     * @return by kind, -1 for none
     */
    public int[] placeOf() {
        return placeOf;
    }

    /**
     * The index of each kind's network partner.
     *
     * @return by kind, -1 for none
     */
    public int[] partnerOf() {
        return partnerOf;
    }

    /**
     * The life domains of each kind, one bit for each ordinal.
     *
     * @return by kind, 0 for none
     */
    public int[] lifeDomainsOf() {
        return lifeDomainsOf;
    }

    /**
     * The index of a type.
     *
     * @param code the type's code
     * @return its index, or -1 if no event has it
     */
    public int typeIndex(String code) {
        return List.of(types).indexOf(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedKinds kinds
                && Arrays.equals(types, kinds.types)
                && Arrays.equals(reasons, kinds.reasons)
                && Arrays.equals(meaningOfReason, kinds.meaningOfReason)
                && Arrays.equals(places, kinds.places)
                && Arrays.equals(partners, kinds.partners)
                && Arrays.equals(professionalPartner, kinds.professionalPartner)
                && Arrays.equals(keys, kinds.keys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(types) + Arrays.hashCode(keys);
    }

    /** How many there are. */
    @Override
    public String toString() {
        return size() + " kinds of events of " + types.length + " types";
    }
}
