/** Values to JSON and back: one file for each type, with its writer and its reader; not exported. */
package io.github.maatstaf.kpi.json.values;
