/**
 * What people tell, as data that belongs to them: a story with who may read it and with the meaning that its teller gave
 * it. Stories stand beside figures and are never counted into one.
 */
package io.github.maatstaf.kpi.narrative;
