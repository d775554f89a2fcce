/** How something is known again by a few bytes: one place for the algorithm. Not exported. */
package io.github.maatstaf.kpi.digest;
