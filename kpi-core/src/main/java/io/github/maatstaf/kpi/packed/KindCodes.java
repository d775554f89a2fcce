package io.github.maatstaf.kpi.packed;

import java.util.List;

/**
 * The codes that the keys of kinds refer to. A record, because these tables are all that a key can refer to.
 *
 * @param types the codes of the event types
 * @param reasons the codes of the closure reasons
 * @param meaningOfReason the ordinal of what each reason means
 * @param places the codes of the places
 * @param partners the codes of the network partners
 * @param professionalPartner whether each of them is a professional
 * @since 0.1
 */
public record KindCodes(
        List<String> types,
        List<String> reasons,
        List<Integer> meaningOfReason,
        List<String> places,
        List<String> partners,
        List<Boolean> professionalPartner) {

    /**
     * Copies the lists.
     *
     * @param types the codes of the event types
     * @param reasons the codes of the closure reasons
     * @param meaningOfReason the ordinal of what each reason means
     * @param places the codes of the places
     * @param partners the codes of the network partners
     * @param professionalPartner whether each of them is a professional
     */
    public KindCodes {
        types = List.copyOf(types);
        reasons = List.copyOf(reasons);
        meaningOfReason = List.copyOf(meaningOfReason);
        places = List.copyOf(places);
        partners = List.copyOf(partners);
        professionalPartner = List.copyOf(professionalPartner);
    }
}
