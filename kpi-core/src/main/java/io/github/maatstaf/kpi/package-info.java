/**
 * The words that every other package uses: codes, editions, sources, texts in two languages, findings about other
 * people's data, and the questions that the source documents ask.
 */
package io.github.maatstaf.kpi;
