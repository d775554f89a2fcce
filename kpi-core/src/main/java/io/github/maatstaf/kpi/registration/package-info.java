/**
 * A registration: the trajectories of one or more organisations up to a day, packed, and the builder that takes them in
 * from any source.
 */
package io.github.maatstaf.kpi.registration;
