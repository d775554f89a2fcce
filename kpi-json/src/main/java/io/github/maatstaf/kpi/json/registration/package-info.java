/** Lines of a registration to records, and records to a registration; not exported. */
package io.github.maatstaf.kpi.json.registration;
