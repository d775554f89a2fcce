/**
 * The words that every other package uses: codes, editions, sources, texts in two languages, and findings about other
 * people's data.
 */
package io.github.maatstaf.kpi;
