/** Bytes to lines, with bounded memory and offsets; not exported. */
package io.github.maatstaf.kpi.json.lines;
