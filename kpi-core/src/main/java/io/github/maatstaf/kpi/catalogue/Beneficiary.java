package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * For whom an impact is, as the essay "Van marktlogica naar menswaardige maatstaven" groups it (lines 161-189).
 *
 * <p>It is not who is counted: sickness absence counts workers and is about professionals, but waiting counts
 * trajectories and is about residents.
 *
 * @since 0.1
 */
public enum Beneficiary {
    /** People and families (line 161). */
    RESIDENTS("inwoners en gezinnen", "residents and families"),
    /** Workers and providers (line 171). */
    PROFESSIONALS("professionals en aanbieders", "professionals and providers"),
    /** The municipality (line 177). */
    MUNICIPALITY("gemeente", "municipality"),
    /** Neighbourhoods and society (line 185). */
    SOCIETY("samenleving", "society");

    private final LocalizedText label;

    Beneficiary(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * The name as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
