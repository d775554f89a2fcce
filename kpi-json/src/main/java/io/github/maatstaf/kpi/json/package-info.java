/** Registrations, tables and values as files: readers and writers of NDJSON, JSON and CSV. */
package io.github.maatstaf.kpi.json;
