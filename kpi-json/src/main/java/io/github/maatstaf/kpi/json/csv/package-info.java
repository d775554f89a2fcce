/** Cells and lines of comma-separated text; not exported. */
package io.github.maatstaf.kpi.json.csv;
