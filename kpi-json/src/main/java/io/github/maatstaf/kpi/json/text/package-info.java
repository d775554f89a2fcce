/** Strict reading of dates, numbers, ids and texts; not exported. */
package io.github.maatstaf.kpi.json.text;
