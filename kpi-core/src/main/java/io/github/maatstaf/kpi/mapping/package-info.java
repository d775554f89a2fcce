/**
 * A vendor's own words: its columns, statuses, code lists and date forms, what they are in this library's words, and the
 * registration that its rows become.
 */
package io.github.maatstaf.kpi.mapping;
