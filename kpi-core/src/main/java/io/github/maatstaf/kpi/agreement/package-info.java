/**
 * What people agree on before they measure: who registers what, and the moments of measuring. Both may be half filled
 * in; what is missing comes back as findings, never as an exception.
 */
package io.github.maatstaf.kpi.agreement;
