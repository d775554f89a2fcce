/**
 * The encoding of many trajectories in a few arrays of numbers: the one hot place. Not exported; the arrays are handed
 * out as they are, and nobody writes to them.
 */
package io.github.maatstaf.kpi.packed;
