/**
 * How figures, periods and units are said in Dutch and English, for the packages that make sentences of them. Not
 * exported.
 */
package io.github.maatstaf.kpi.wording;
