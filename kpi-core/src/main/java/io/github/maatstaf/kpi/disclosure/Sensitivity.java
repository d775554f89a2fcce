package io.github.maatstaf.kpi.disclosure;

/** Whether a figure may be shown by itself, before anybody looks at what stands beside it. */
enum Sensitivity {
    /** It may. */
    OPEN,
    /** There is no value; only its status is told. */
    WITHOUT_VALUE,
    /** It is about few people, or nobody knows about how many: it is hidden, and may not follow from other figures. */
    SMALL,
    /** It is about enough people, but it would tell too much of one of them: the value is hidden, the number of people is not
     * a secret. */
    TOO_PRECISE
}
